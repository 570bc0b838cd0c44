/**
 * Dutch words to remember and to read aloud, 7,776 of them: six are 77 bits. Chosen once, by how often they are used, from
 * the spelling list of OpenTaal (BSD-3-Clause) in the order of zxcvbn-ts (MIT), without names, without words that are
 * English too, and without words that hurt. No word may ever be added, dropped or moved: what was locked with them opens
 * with this list alone.
 */
export const wordList: readonly string[] = `
aaien aanbetaling aanbeveling aanbidding aanbieding aanbod aanbouw aandacht aandachtig aandeel aandenken aandoening
aanduiding aangeboren aangehouden aangenaam aangesloten aangewezen aangezicht aangifte aanhang aanhanger aanhangsel
aanhechting aankan aanklacht aanklager aankomst aankoop aankunt aanleg aanleiding aanloop aanmerking aanname aanneem
aannemer aanpak aanpassing aanraak aanraking aanrecht aanschaf aansluit aansluiting aanspraak aanstaande aansteker
aanstelling aantal aantasting aanvaard aanvaarden aanvaarding aanval aanvaller aanvang aanvaring aanvoer aanvoerder
aanvoering aanvraag aanvulling aanwezig aanwezige aanwinst aanzet aanzien aard aardappel aardbeving aarde aarden
aardewerk aardgas aardig aardkorst aardolie aart aartsengel aartshertog aartsrivaal aarzel aarzelen abdis abnormaal
absoluut absorptie academie academisch acceptabel acceptatie accepteer accepteren accordeon accu accuraat acht
achtbaan achter achteraan achteraf achterbank achterberg achterdeur achteren achtergrond achterhaald achterhoede
achterhoek achterhoofd achterin achterkamer achterkant achterland achterna achternaam achterneef achterom achterop
achterover achterstand achterste achtertuin achteruit achtervolg achtervolgd achterwege achterwerk achterwiel
achtste achttien achttiende acroniem acteren acteur actie actief actieve activa activeer activeren activisme
activiteit actrice actualiteit actueel adel adelaar adelstand ademen ademhalen ademhaling ader aderen adjudant
admiraal adopteren adoptie adres advertentie adviseer adviseren adviseur afbeelding afdaling afdeling afdruk
afgebeeld afgeplatte afgezant afgrond afkomst afkomstig afkorting afleiding aflevering afloop aflossing afmeting
afname afpersing afronding afschaffing afscheid afscheiding afsluiting afsplitsing afspraak afstamming afstand
aftakking aftiteling aftocht aftrek afval afvalwater afvoer afwachten afwachting afwas afwerking afwezig afwezigheid
afwisselend afwisseling afzender afzet afzetting agente agentschap agrarisch agressie agressief airco akelig akker
akkerbouw akkoord akte aktetas alchemie aldaar aldoor aldus alfabet alfabetisch algemeen algoritme alhoewel
alimentatie alla allang alle allebei alleen allemaal allemachtig allen aller allereerst allergie allergisch
allerhande allerlei alles alliantie allround alom alsjeblief alsjeblieft alsmaar alsmede alsnog alsof alsook
alstublieft altaar altaarstuk altenburg alternatief althans altviool alvast alvorens alwaar alweer alzheimer amazone
ambacht ambassade ambassadeur ambitie ambitieus ambt ambtenaar amendement amfitheater ammoniak amnestie amor amper
amusant amuseer amuseren analist analogie analoog anatomie anatomisch ancien ander anderen anderhalf andermaal
andermans andersom animatie annalen annuleer annuleren anomalie anoniem antenne antibiotica antiek antropoloog
antwoord antwoorden apen apostel apostolisch apotheek apotheker apparaat appeltaart applaus applicatie arbeid
arbeider archeologie archeoloog archief archipel archivaris areaal argwaan arrangeur arrestatie arresteer arresteren
arriveren arrogantie arsenaal artes artikel artillerie artistiek asbak asfalt asiel aspirine assemblee assen
assepoester assistent assistente assistentie assisteren associatie assortiment astma aston astrologie astronomie
astronoom atalanta aten atlanticus atleet atlete atletiek atmosfeer atol atoom attentie attila attractie auditie
augustus authentiek autisme automaat automatisch autonomie autonoom autopsie autoriteit autosport autoweg avond
avondklok avondmaal avonturen avontuur azen azuur baai baan baanvak baard baat babbelen bacterie baden badhuis
badjas badkamer badkuip badpak badplaats bagage bakboord bakken baksteen balans balen balie baljuw balken balkon
ballistiek bamboe banaan bandiet bandleden bandleider bandlid banen bankier bankoverval bankroet baren bariton barok
barones baronie barst barsten basaal basgitaar basgitarist basiliek basisspeler basketbal bassin bataljon bazel
bazen beademing beantwoord beaufort bebost bebouwd bebouwing bedacht bedank bedanken bedankje bedankt bedden bedek
bedekken bedekt bedelen bedenk bedenken bedenker bederven bediend bediende bedienen bediening bedoel bedoeld
bedoelen bedoeling bedorven bedwang bedwingen beek beeld beelden beeldhouwen beeldhouwer beeldschoon beeltenis
beenderen beerschot beest beesten begaan begaat begaf begane begeleid begeleiden begeleider begeleiding begeven
begon begonnen begreep begrensd begrenzing begrepen begrip begroef begroeid begroeiing begroet begroeten begroting
beheer beheerd beheerder beheers beheersen beheersing beheerst beheren behield behielden behoeden behoefte behoeve
behoor behoren behoud behouden behuizing behulp behulpzaam beiaard beide beiden beier beieren bejaarde bekeek
bekeerd bekeken bekend bekende bekendheid bekendstaat bekendstond bekennen bekentenis beker bekeren bekering bekken
bekleden bekleding bekleed beklimmen beklimming bekomen bekostigen bekrachtigd bekrompen bekroning bekroond bekwaam
beladen beland belanden belang belangen belast belasting belazerd belazeren beledig beledigd beledigen beleefd
beleefdheid beleend beleg beleid belemmering beleven beleving belfort belicht beller bello belofte belonen beloning
beloof beloofd beloond beloven bemachtigen bemand bemanning bemiddelaar bemiddeling bemoei bemoeien benaderd
benaderen benadering benadrukken benadrukt benauwd bende bendeleden bendelid beneden benedenloop benen benieuwd
benoemd benoemde benoemen benoeming benul benut benutten benzeen beoefend beoefenen beoogd beoordeeld beoordelen
beoordeling bepaal bepaald bepalen bepalend bepaling beperken beperking beperkt beplant beproeving berecht berechten
bereden bereid bereiden bereiding bereik bereikbaar bereiken bereikt berekend berekenen berekening beren bergachtig
berge bergpas bergtop bergtoppen bericht berichten beringen bermuda beroemd beroemdheid beroep beroepen beroeps
beroerd beroerte beroofd berouw beroven beroving berucht berust beschaafd beschaamd beschadigd beschadigen
beschaving bescheiden bescherm beschermd beschermen beschermend beschermer bescherming beschikbaar beschikken
beschikking beschikt beschilderd beschoren beschouw beschouwd beschouwen beschouwing beschreef beschreven besef
beseffen beseft beslecht beslis beslissen beslissing beslist besloeg besloot besloten besluipen besluit besluiten
besmet besmetten besmetting bespaar bespaard besparen bespeeld bespelen bespioneren besprak bespraken bespreek
bespreken bespreking besproken besta bestaan bestaat bestand bestanddeel besteden besteed besteeg bestel besteld
bestellen bestelling bestelwagen bestemd bestemming bestempeld besten bestolen bestond bestonden bestormen bestreden
bestreed bestudeer bestudeerd bestuderen bestudering besturen besturing bestuur bestuurd bestuurder bestuurslid
bestwil betaal betaald betalen betaling betekend betekenen betekenis beter betere betiteld betonnen betoverd
betovering betrappen betrapt betreden betreffen betrek betrekken betrekking betreur betreuren betrof betrok
betrokken betrouwbaar betuigen betwist beugel beuk beuken beurs beurt beurzen bevaarbaar beval bevallen bevalling
bevat bevatten beveel beveiligd beveiligen bevelen bevelhebber beven bevestig bevestigd bevestigen beviel bevind
bevinden bevoegd bevoegdheid bevolen bevolking bevolkt bevond bevonden bevorderd bevorderen bevordering bevredigen
bevriend bevriezen bevroren bevruchting bewaak bewaakt bewaar bewaard bewaken bewaker bewaking bewaren beweeg beweer
beweerd bewees bewegen beweren bewering bewerken bewerking bewerkt bewezen bewind bewogen bewonder bewonderaar
bewonderd bewonderen bewondering bewoner bewoning bewoog bewoond bewust bewuste bewusteloos bezat bezaten bezeerd
bezem bezet bezeten bezetten bezetting bezichtigen bezien bezig bezighield bezighouden bezit bezitten bezocht
bezochten bezoek bezoeken bezoeker bezoekt bezorg bezorgd bezorgdheid bezorgen bezorger bezuinigen bezwaar bezwaren
biatlon bibliotheek bieb biecht biechten bied bieden bieder biefstuk bies biezen bigband binden binnen binnenhof
binnenin binnenkant binnenkort binnenland binnenlands binnenlopen binnenstad binnenuit binnenvaart biochemie
biograaf biologie biologisch bioloog biomassa biopsie bioscoop biotoop bisschoppen bizar blaadjes blaas bladeren
blaffen blanc blanche blanke blaren blauw blauwe blazen blazoen bleef bleek bleken blessure bleu bleven blies blik
blikken bloei bloeien bloemlezing blok blokkade blokkeer blokkeren bloot blootgelegd bluf bluffen blussen blut bobo
bocht bodegraven bodem boeddha boeddhisme boef boeg boek boeken boeket boekhandel boekhouder boekhouding boem boeman
boer boete boeten boezem boffen bogen boksen bokser bolvormig bolwerk bonden bondgenoot bondsdag bonnen bont bood
boodschap boog boomgaard boosheid boren borg borger borgsom bosbouw bosgebied bossen botanicus botanie boten boter
boterham botsen botsing botten bourgogne bouw bouwer bouwkundig bouwkundige bouwmeester bouwwerk bovenaan bovenal
bovenbouw bovendien bovengronds bovenkaak bovenkant bovenloop bovenop bovenrand bowlen braaf braam bracht brachten
braken branche bredere breedte breek breekbaar breiden breien brein breken breng brengen bres breuk brievenbus
briljant broeden broeder broek broekzak broer brom bron brons brouwen brug bruid bruidegom bruidsschat bruikbaar
bruikleen bruiloft bruine brutaal brutaliteit bruto bruut bubbelbad buig buigen buis buit buiten buitenaards
buitenaf buitenkant buitenland buitenlands buizen bukken bult bundel burcht buren burggraaf bushalte buskruit bussen
busstation busvervoer buur buurman buurt buurten buurtschap cabaretier cabine cadeaus cafetaria callen canadees
canoniek capaciteit capella capitulatie carboon carnaval carnivoor carrosserie cartograaf casanova cassatie
catalogus catastrofe categorie cavalerie cellen censuur centraal centrale ceremonie ceremonieel certificaat
chanteren checken chemicus chemie chemisch chester chet chillen chipkaart chirurg chirurgie chloor chocola chocolade
choreograaf chromosoom chronologie chroom cilinder cilindrisch cipier circulatie cirkel citaat citeer citeren
citroen civiel claimen clark classicisme clerus coalitie codering colbert collectie collectief collega colonne
combinatie combineren comfortabel commanderen commandeur commentaar commercieel commissaris commissie commotie
communis communisme compagnon compatibel compensatie compenseren competitie compleet componeren componist compositie
compressie compromis concentreer concessie concilie conclaaf conclusie concordaat concordia concreet concurreren
conditie condoom conferentie congregatie congres congreslid connectie consistorie constante constitutie constructie
consument consumptie contacteren contant contanten conti continu contrabas contrapunt controleer controleren
convectie conventie conversatie correctie corrigeren corruptie cosmetica coureur creatie creatief creditcard
criticus cruciaal cuba cultureel cultuur cupido daad daag daags daar daaraan daarachter daarbinnen daarboven
daarbuiten daardoor daarenboven daarentegen daarheen daarin daarna daarnaar daarnaast daarnet daarom daaromheen
daaronder daarop daarover daarstraks daartoe daartussen daaruit daarvan daarvoor dacht dachten dader dagblad dagboek
dage dagen dagenlang dageraad dagje daglicht dagvaarding dakloos dakloze dakruiter dalai dalen daling dammen
dankbaar danken dankjewel dansen danser danseres dapperheid darren daten dateren datgene datje datzelfde dazen
dealen debat debiet debuut decaan december deden deeg deel deelgenomen deelnam deelname deelnamen deelnemen
deelnemer deelneming deels deelstaat defensie definitie definitief degen degene degradatie degraderen deken dekenaat
dekken dekking dekmantel deksel delegatie delicaat deling delven demping dender denk denken denker deportatie
depressie depressief derhalve dermate dertien dertiende dertig dertigste deskundige desondanks detachement
detecteren deugd deuk deur deurbel devotie dewelke deze dezelfde dezen dezer diagonaal diaken dialogen dialoog
diamant diarree dichten dichter dichteres dichtheid dictatuur dieet diegene dien dienaar dienen diens dienst
dienstdeed dienstdoet diep diepgang diepte dier dierbaar dierbaren dieren dierenarts dieven diezelfde digitaal
dimensie dimmen dineren dingen dinosaurus dinsdag diplomaat diplomatie diplomatiek directeur directie dirigeren
discotheek discretie discussie diskrediet dispuut dissertatie distributie ditmaal ditzelfde diversiteit divisie doch
dochter doctoraal doctoraat doei doeken doel doelen doelgroep doelman doelpunt doelsaldo doelwit doken dokken dokter
doktoren dolf dolgraag dolk dolle dollen donatie donderdag doneren dongen donk donker donkerbruin donsvlinder dooie
doolhof doop doopvont doorbroken doordat doorgaans doorgang doorheen doormidden doorreis doorsnede doorsnee
doorvaart doorzichtig doorzoek dopen dorpshuis dorpsstraat dorst dosis douchen downloaden draad draag draagraket
draai draaien draak dragen drager dramaserie dramatisch drang drastisch dreef drempel dreun dreven drie driehoek
driehoekig driekwart drieluik driemaal drietal drievoudig dring dringen drinken drinkwater droeg droegen droevig
drogen drogere dromen dromer drong drongen droogte droom drost druif druk drukken drukker drukte drukwerk druppel
dubbel dubbelspel duiden duif duik duikboot duiken duim duimen duin duister duisternis duizelig duizend dumpen duren
durf durven dusdanig dusver dutje duur duurt duurzaam duwen dwaas dwaasheid dwalen dwars dwarsfluit dwarszit dwaze
dwing dwingen dwong dwongen echtgenoot echtgenote echtpaar ecologie ecologisch economie economisch econoom edelen
edellieden edelman editie educatie eekhoorn eencilinder eend eender eendracht eenduidig eenheid eenhoorn eenmaal
eenmalig eens eentje eenvoud eenvoudig eenwording eenzaam eenzaamheid eenzelfde eerbetoon eerder eergisteren eerst
eerste eerstejaars eersteklas eersten eervol eerwaarde eetbaar eetkamer eetzaal eeuw eeuwenlang eeuwig eeuwigheid
effectief egel eieren eigen eigenaar eigenaardig eigenhandig eigenschap eiken eikenhouten eiland eind einde
eindeloos eindig eindigen eindstand eisen eiser eitje eiwit elektra elektrisch elektrode elektron elektronica elfde
elftal elimineren elkaar elkaars elleboog elliptisch emancipatie embleem emeritaat emigreren eminentie emiraat
emissie emotie emotioneel endemisch energie energiebron engel engerd enig enigen enigszins enkel enkelspel enkelvoud
enkelvoudig enthousiast entiteit entomoloog entre enveloppe enzovoort enzovoorts eoceen epidemie eraan erachter
erachteraan eraf erboven erbuiten erdoor erdoorheen ereburger erectie eredienst eredivisie ereklasse erelid
erepodium ereteken eretitel erewoord erfenis erfgenaam erfgename erfgoed ergens erger ergernis erheen erkend
erkennen erkenning ermee ernaar ernaartoe ernaast ernstig erom eromheen eronder erop eropaf erosie erover eroverheen
ertegen ertoe erts ertussen eruit eruitzien eruitziet ervan ervandoor ervaren ervaring ervoor escorte eskader
essentie essentieel estuarium etappe etentje ethiek ethisch etiket etniciteit etnisch etsen etser euthanasie
evacuatie evacueren evaluatie evalueren evangelie evangelisch evenaar evenals evenaren eveneens evengoed evenmin
evenredig eventueel evenveel evenwel evenwicht evenzeer evolutie ezel faam fabricage fabriek fabrieken fabrikant
faciliteit factie facto faculteit failliet fakkel falen familie familielid fantastisch farao fascisme fase fataal
fatale fatsoen favoriet februari federaal feest feestdag feesten feestmaal feit feite feliciteren feminisme feng
fenomeen fictie fictief fiets fietsen fietspad figuur filiaal filmen filmrol filmster filmstudio filologie filosofie
filosofisch filosoof financieel financieren finishen firma fiscaal flauw flauwekul flauwvallen fles flessen flik
flikken flink flippen flirten floot fluit fluiten fluitist focussen fokken fokker fontein fooi forceren forensisch
formaat formaliteit formatie formeel formule formulering formulier fornuis fors fortuin fosfaat fosfor fossiel foto
fotograaf fouilleren fout foutief fraai fractie franca fraude fregat friet fuga fulltime functie functioneel
fundering fungeren fuseren fusie fusioneerde gaaf gaal gaan gaandeweg gaar gaat gaatje gaatjes galerie gallen
gangbaar gangpad garandeer garanderen garantie gard garde garnaal garnizoen gassen gasthuis gastrol gaten gauw gaven
geaardheid geacht geactiveerd geadopteerd geadviseerd geannuleerd geantwoord gearriveerd geavanceerd gebaar gebak
gebakken gebaren gebarentaal gebaseerd gebed gebeden gebeld gebergte gebeten gebeurd gebeuren gebeurtenis gebied
gebieden gebit geblazen gebleken geblesseerd gebleven geblokkeerd geboden geboekt gebogen gebonden geboorte geboren
geborgen gebouw gebouwd gebracht gebraden gebrek gebroeders gebroken gebrouwen gebruik gebruiken gebruiker gebruikt
gebundeld gecast gechanteerd gecheckt geciteerd geclaimd gecodeerd gecoverd gecremeerd gedaald gedaan gedaante
gedacht gedachte gedag gedanst gedateerd gedecoreerd gedeeld gedeelte gedeisd gedekt gedempt gedenksteen gedenkteken
gedicht gediend geding gedoe gedoemd gedonder gedoopt gedoucht gedownload gedraag gedraaid gedrag gedragen gedreven
gedroeg gedrogeerd gedrongen gedroogd gedroomd gedrukt geduld geduldig gedumpt gedurende geduurd geduwd gedwongen
geef geel geelbruin geen geer geestig gefaald gefilmd geflankeerd geflikt gefocust gefokt geformeerd gefuseerd
gegaan gegane gegenereerd gegeten gegeven gegil gegooid gegoten gegraveerd gegraven gegrepen gegroeid gegroepeerd
gegroet gegund gehaald gehaast gehackt gehad gehakt gehalte gehangen gehanteerd gehecht geheel geheim gehesen
geheten geheugen geheven gehinderd geholpen gehoopt gehoor gehoord gehoorzaam gehoorzamen gehore gehouden gehucht
gehuild gehuisvest gehuurd gehuwd geiten gejaagd gejat gejuich gelach gelachen geladen gelanceerd geland gelaten
gelden geldig geldigheid geleden gelederen geleefd geleend geleerd geleerde gelegd gelegen gelegenheid geleid
geleide gelekt gelet geleverd gelezen gelieerd geliefd geliefde gelieve gelinkt gelofte gelogen gelokt geloof
geloofd gelopen gelost geloven gelovig gelovige geluid geluk gelukkig geluksdag gelukt geluncht gemaakt gemaal
gemaild gemak gemalen gemalin gemarkeerd gematigd gemeen gemeenschap gemeente gemeld gemenebest gemengd gemerkt
gemeten gemiddeld gemiddelde gemist gemogen gemold gemonteerd gemorst gemotiveerd gemunt genaaid genaamd genade
genadig genealogie genees genegeerd genegenheid geneigd generaal genereren genereus genetica genetisch genezen
genezing geniaal geniet genieten genoeg genoegen genoemd genomen genomineerd genoodzaakt genoom genoot genootschap
genot genoteerd genoten genummerd geobsedeerd geoefend geograaf geologie geologisch geoloog geoogst geopend
geopereerd geopperd geordend gepaard gepakt geparkeerd gepasseerd gepast geperst gepikt geplaagd geplaatst geplakt
gepland geplant geplast gepleegd geplet geplukt geplunderd gepoetst gepoogd gepost gepraat geprezen geprobeerd
geproefd gepromoot geraak geraakt geraden geraken gereageerd gerecht gerechtshof gered gereden gereduceerd gereed
gereedschap gerefereerd geregeerd geregeld gereisd gerekend gerelateerd gerend gerenoveerd gerepareerd gericht
gerichte geridderd gering geroemd geroepen geroken geroosterd gerst gerucht geruild gerukt gerust gesaboteerd
gescand geschapen geschat geschatte gescheiden geschenk gescheurd geschift geschikt geschikte geschil geschilderd
geschokt geschonden geschonken geschopt geschoren geschorst geschoten geschoven geschrapt geschreeuw geschreven
geschrift geschrokken geschud geschut gescoord geserveerd gesigneerd gesitueerd gesleept geslepen geslikt gesloopt
gesloten gesmeekt gesmeerd gesmokkeld gesmolten gesnapt gesneden gesneuveld gesorteerd gesp gespaard gespannen
gespeeld gespeld gespleten gesplitst gesponsord gespoten gespreid gesprek gesprekken gesproken gesprongen gestaag
gestaakt gestaan gestalte gestapt gestart gesteente gestegen gestel gesteld gestemd gesteund gesticht gestikt
gestoken gestoord gestoorde gestopt gestort gestorven gestoten gestrand gestreden gestreefd gestreept gestrest
gestudeerd gestuurd getal geteeld geteisterd getekend getekende geteld getest getikt getipt getiteld getogen getoond
getraceerd getracht getraind getrapt getreden getroffen getrokken getrouwd getrouwde getto getuige getuigen
getuigenis geuit geul geur geuren geval gevallen gevaren gevarieerd gevat geveild gevel gevelsteen geven geverfd
gevestigd gevierd gevleid gevlogen gevlucht gevochten gevoed gevoegd gevoel gevoeld gevoelig gevoelige gevoelloos
gevoerd gevoetbald gevolg gevolgd gevolge gevonden gevorderd gevormd gevouwen gevraagd gevreesd gevuld gewaad
gewaagd gewaardeerd gewacht gewas gewassen gewed geweest geweigerd gewekt gewelf gewend gewenst gewerkt gewervelden
gewest gewestweg geweten geweven gewezen gewicht gewikkeld gewild gewisseld gewist gewond gewonde gewonden gewonnen
gewoon gewoond gewoonte gewoonweg geworden geworpen gewricht gezag gezakt gezant gezegd gezegde gezegend gezeik
gezellig gezelschap gezet gezeten gezeur gezicht gezien gezin gezocht gezoend gezogen gezond gezonden gezondheid
gezondigd gezongen gezonken gezorgd gezuiverd gezwollen gezworen gidsen gier gieren gierig giet gieten giftig
gigantisch gilde gillen gister gisteravond gisteren gisternacht gisting gitaar gitarist glaasje glas gletsjer
glimlach glimlachen glimp glippen globaal gloed gloednieuw gluiperd gluren goed goedemiddag goedemorgen goeden
goedenacht goedenavond goedendag goederen goedheid goedkeuren goedkeuring goedkoop goedkoper goedkopere goedmaken
goeie goeiedag goeiemorgen goeienavond golfen golven gooi gooien goot gootsteen gordel goten gotiek gotisch goud
gouda gouden gouverneur gouw gouwe gozer graad graaf graafschap graag graan gracht grachten grammatica granaat
graniet granieten grap grapjas grappen grappig graveur gravin grazen greep greintje grendel grenzen grepen greppel
griep griezel griezelig griffier groef groei groeien groen groente groep groepen groepering groepsleden groet
groeten groeve groeven grof grofweg grond gronde gronden grondig grondlegger grondplan grondstof grondwater grondwet
groot grootheid groothertog grootkruis grootmoeder groots grootte grootvader grootvorst gros grosso groten
grotendeels grotere groters gruwel guerre gulpen gunste gunstig haag haai haaien haak haaks haal haalbaar haan haard
haarzelf haas haast haasten haastig hachje hacken hagedis hagen haken hakken halen halfbroer halfjaar halfrond
halfuur halfweg halleluja halloween hals halsband halsketting halte halverwege hamas hamel hamer handbal handbalteam
handboek handdoek handdruk handel handelaar handelen handeling handen handhaven handhaving handig handleiding
handmatig handschoen handschrift handtas handvat handvest handvol hangen hanteren hapje hardheid harding hardlopen
hardop hardstenen haren harnas hars hartaanval harte harteloos hartfalen hartstikke hartstocht haten hattrick
havezate havik havo hebben hebberig hebbes hebzucht hechten hechtenis heden hedendaags heeft heelal heelhuids heen
heengaan heengaat heengegaan heer heersen heerser hees heet heffen heftig hegemonie heide heiden heilig heiligen
heiligheid heimwee hekel heks heksen hekwerk hemd hemel hemelen hemels hemelsbreed hemelsnaam hemelvaart hemzelf
hendel hengst heraldiek heraldisch herberg herbergen herboren herbouw herbouwd herbouwen herdacht herdenken
herdenking herdoopt herdrukken herdrukt herenhuis herenigd herenteam herfst hergebruikt herhaal herhaald herhalen
herhaling herindeling hering herinner herinnerd herinneren herinnering herken herkenbaar herkend herkennen
herkenning herkomst herkozen herladen herleid herleiden herleven hernoemd herontdekt heropbouw heropend heropenen
heropening heropleving heroverd heroveren herovering herrie herschreven hersenen hersenpan hersens herstart herstel
hersteld herstellen herstelt hert hertog heruitgave hervat hervatten hervormd hervormen hervorming herzien
herziening heten heterdaad hetgeen hetzelfde heup heus heuvel heuvelrug hevig hezbollah hief hield hielen hielp
hielpen hier hieraan hierachter hierbinnen hierboven hierbuiten hierdoor hierheen hierin hierlangs hiermee hierna
hiernaar hiernaartoe hiernaast hiernamaals hierom hieronder hierop hierover hiertegen hiertoe hieruit hiervan
hiervandaan hiervoor hilarisch hindoes hingen hink hiphop historicus historie historiek historisch historische
hitparade hitsingle hitte hoede hoeden hoef hoek hoeken hoelang hoen hoepel hoessein hoest hoesten hoeve hoeveel
hoeveelheid hoever hoeverre hoewel hoezeer hoezo hofhouding hofstede hoger hogere hogerop hogeschool hola holen
holte hommage honderd honderden honderdste honderdtal honger hongerig honkbal honkbalteam hoofd hoofdbureau
hoofddorp hoofdman hoofdstraat hoofdstuk hoofdweg hoog hoogaltaar hoogbouw hoogheid hoogland hoogleraar hoogleraren
hoogstens hoogte hooguit hoogvlakte hooi hooiwagen hoopvol hoorbaar hoorn hoorspel hoorzitting hopeloos hopen horden
horeca horen horizontaal horloge hormoon hortus hospik hospitaal hotelkamer houd houden houder houding houten
houtskool hufter huid huidig huidskleur huil huilen huisarts huisdier huisgenoot huishouden huishouding huiskamer
huisnummer huisvest huisvesten huisvesting huiswaarts huiswerk huiszoeking huize huizen hulp hulpeloos hulst
humaniora humanisme humeur humeurig hunebed huren huur huurauto huurder huurling huwen icoon ideaal idealisme
identiek identiteit ideologie idool ieder iedereen iemand iets ietwat ikke ikzelf illegaal illusie imbeciel imitatie
immuniteit immuun implantaat imponeren importeur impuls impulsief inademen inbeelden inbegrepen inbegrip inbreken
inbreker inbreng inbrengen inbreuk incidenteel incisie inclusief indeling indenken inderdaad indiaan indicatie
indien indienen individu individueel indo indringer indruk indrukken inductie industrie industrieel ineen ineens
infanterie infectie infiltreren inflatie informatica informatie informeel informeer informeren infrarood infuus inga
ingaan ingaat ingang ingeblazen ingebouwd ingebracht ingebroken ingeburgerd ingedeeld ingediend ingegaan ingegeven
ingehaald ingehuldigd ingehuurd ingelicht ingenieur ingenomen ingepakt ingepikt ingericht ingerukt ingeschat
ingeslikt ingesloten ingesproken ingesteld ingestemd ingestort ingetrokken ingevoerd ingevuld ingewikkeld ingezet
ingezongen ingreep ingrepen inhalen inham inheems inhield inhoud inhouden inhuren initiatief initieel injecteren
injectie inkeping inkomen inkomsten inkopen inkt inktvis inladen inleiding inleveren inlichten inmiddels innam
inname innemen innen innovatie inpakken inrichten inrichting inschakelen inschatten inschenken inscriptie
inspecteren inspecteur inspectie inspireren inspraak instabiel installatie installeren instantie instappen instellen
instelling instemmen instemming instituut instort instorten instorting instroom instructeur instructie integendeel
integraal integreren integriteit intens intensief intensieve intensiteit intentie interactie interbellum interessant
interieur interland internaat interventie interviewen intiem intimidatie intimideren intimiteit intocht intrede
intrek intrekken introductie intussen inval invallen invaller invasie invasieve inventaris investeren invloed invoer
invoeren invoering invullen invulling inwendig inwoner inwonertal inzake inzending inzet inzetten inzicht inzien
inzit inzitten inzoomen ironie ironisch irrigatie irriteren isolatie isoleercel isolement isoleren isotoop ivoor
jaag jaar jaargang jaartal jaartelling jacht jagen jakkes jaloers jaloezie janet janken januari jarenlang jarig
jarige jassen jatten jawel jazeker jeetje jegens jehova jemig jeugd jeuk jezelf joch jochie joeg joepie joggen jojo
jongedame jongeheer jongelui jongeman jongere jongeren jongetje jongetjes jonker joop journaal journaliste jouw
jouwe juffrouw jugendstil juichen juist jukbeen juli jullie juni juridisch jurisdictie jurk justitie juweel juwelier
kaak kaap kaapstad kaars kaart kaarten kabel kabelbaan kabinet kader kalender kalf kaliber kalief kalifaat kalk
kalkoen kalksteen kalm kalmeer kalmeren kalmte kameel kameleon kamen kamer kameraad kamergenoot kamerheer
kamerorkest kamers kammen kamp kampen kamperen kampioen kampioene kanaat kanalen kandidaat kandidatuur kaneel kanjer
kano kansel kanselier kansloos kantelen kantine kanton kantoor kanunnik kapel kapelaan kapitaal kapitalisme kapitein
kapittel kapot kapotmaken kappen kapper kapsel karakter kardinaal kartel karton karwei kassa kast kasteel kater
kathedraal katoen katten kauwen kauwgom kauwgum kaviaar kazerne keer kegel keihard keizer keizerin keken kelder kelk
kenbaar kenmerk kenmerken kennen kennismaken kenteken keppel keramiek keren kernenergie kersen kerspel kerst
kerstboom kerstcadeau kerstening kerstman kerstmis ketel keten ketting keuken keur keuren keurig keurmerk keus keuze
kever kiekeboe kiel kies kieskeurig kieskring kiesrecht kietelen kiezel kiezen kikker kinderen kinderkamer
kinderloos kippenvel klaag klaar klaarkomen klaarstaan klacht klagen klank klant klaren klarinet klas klasse
klassement klassering klassiek klassieker klauw klauwen klavecimbel klaver kleden kleding kledingstuk kleed
kleedkamer kleef kleermaker klei kleingeld kleinkind kleinood kleins kleintje kleinzoon klem klemtoon klep kleppen
kleren klerk klets kletsen kleur kleuren klieren klif klikken klim klimaat klimmen kliniek klinisch klink klinken
klojo klok klokken klom klonen klonk klooien kloon klooster klop kloppen klos klote kloten kluizenaar kluns klus
klusjesman klussen knaap knal knallen knappen knapperd knecht kneep knie kniel knielen knik knip knippen knipperen
knobbel knoeien knoflook knokken knol knoop knopen knoppen knuffel knuffelen knul knuppel knus kobalt kocht kochten
koeien koek koelen koeling koelkast koepel koerier koers koersen koest koester koesteren koets koetshuis koffer
kofferbak koffie kogel kogelstoten koken kolere kolk kolom kolonel kolonie kolonisatie komaan komaf komedie komeet
komen komiek komisch komma kompas komst koning koningschap koningshuis konvooi koog kooi kooien kool koolstof koop
kooplieden koor koord koorts koos kopen koper koperen kopgroep kopie kopman koppel koppelen koppeling koppig koraal
koren korfbal korporaal korps korst kort korter korting kortom kortstondig kortweg kost kostbaar koste kosten
kostschool kostuum koud koude kozen kraag kraai kraaien kraak kraan krabben kracht krachtens krachtig krankzinnig
krant krap krediet kreeft kreeg kreek kregen krimpen kring kristal kristallen kritiek kritisch kroeg krokodil krol
krom kromme kromming kroniek kroning kroop krot kruiden kruin kruip kruipen kruis kruisen kruiser kruising kruispunt
kruisweg kruit kruk krukas krullen kubus kudde kuil kuip kuiper kunst kunstenaar kunstenares kunstkring kunstmatig
kunststof kussen kust kwaad kwaadaardig kwadrant kwalitatief kwaliteit kwam kwamen kwart kwartaal kwartet kwartier
kweken kwellen kwelling kwestie kwetsbaar kwetsen kwik kwintet laad laag laaggelegen laak laan laar laars laat
laatje laatst laatsten labo lach lachen lafaard lagen lagere lagerhuis laken lakens lancaster lanceer lanceren
lancering landbouw landbouwer landdag landen landgenoot landgenote landgoed landhuis landmeter landschap landstitel
langdurig langgerekt langlaufen langsgaan langskomen langskwam langwerpig langzaam langzaamaan lans lantaarn laos
lappen larve lassen lasten lastig lastpak latin laude laureaat lawaai lazarus lazer leadzanger leden ledenaantal
leder leef leefbaar leeg leegte leem leerkracht leerling leermeester leerstoel leest leeuw legaal legaat legen
legenda legende leggen legio legioen legitimatie lego legsel leid leiden leider leiderschap leiding leken lekken
lekkers lemmet lenen lengte lening lensvormig lenzen lepel leraar leraren lerares leren lesgeven letsel letten leuk
leukemie leun leur leven levende levendig levensloop leverancier leverbaar leveren lezen lezer lezing liberaal
liberalisme libre licentiaat licentie lichaam lichamen lichtbron lichtbruin lichten lidstaat liederen liefde
liefdevol liefhebben liefhebber liefst lieg liep liepen lieshout liet lieveling lieverd liften liga liggen likken
limiet limonade lineair linie linken linkeroever linksaf linksback linkshandig linnen lippenstift literair litteken
liturgie livealbum locatie locomotief loenen loer logboek logeer logeerkamer logen logeren logica logisch logistiek
lokaal lokaas lokaliseren lokken lollig lombok lomp lonen lood loodgieter loodrecht loods loodsen loog loopbaan
loopjongen lopen lorraine losgelaten losgeld losgemaakt losjes losmaken lossen loting louter loze lucht luchtdruk
luchten luchtvaart luid luiden luidruchtig luidspreker luier luik luiken luipaard luitenant luizen lukken lunchen
luthers maag maaiveld maak maal maan maand maandag maandenlang maarschalk maart maat maatregel maatregelen macht
machteloos machtig mafkees magie magisch magistraat magneet magnetisch magnificus mais majesteit majeur majoor
makelaar maken makker makkie malen maling malta mandaat manen maniak manier manipulatie manipuleren mank mankeer
mankracht mannen marche marcheren margriet marinier marionet maritiem markeren markgraaf markies markt markten
marktplein martino mascotte massaal masseren massief masturberen mata materiaal materie materieel matig matige
matroos mavo mazzel mecenas mechanica mechanisch mechanisme medaille mede mededeling mededogen medeklinker medeleven
medewerker medewerking medicatie medio medisch meditatie mediteren meel meen meenamen meeneem meerdere meerderheid
meerkamp meermaals meermalen meervoud meervoudig meest meestal meesten meester meesteres meesterwerk meetkunde meid
meier meineed meisje meisjes mejuffrouw mekaar melden melk melkweg melodie meloen membraan memoires menen menens
mengeling mengen mengsel menig menigte mensheid mentaal meppen merci meren merendeels mergel meridiaan merkbaar
merkel merkwaardig metaal metafoor metalband metamorfose meteen meten meteoor meteoriet metgezel methaan methode
metropoliet metselwerk meubelen mevrouw mezelf microfoon microscoop middag middags middel middelbaar middelburg
middeleeuws middelen middels middendeel middenin middenmoot middenschip middenstand middenveld mieren mikken milaan
militair militie miljard miljardair miljoen miljonair mimi minachting minderheid minderjarig mineraal mineur
miniatuur minimaal miniserie ministerie minnaar minnares minst minstens minuut mioceen mirakel misdaad misdaan
misdadiger misgaan misgaat misgegaan mishandeld misleid misleiden misleiding mislukken mislukking mislukt misschien
missen missie missionaris misten misverstand mitra mits mobiel mocht mochten modernisme moed moeder moederschip
moedertaal moedig moedigen moeite moeizaam moerassig moest moesten moet moeten moetje moezel moge mogen mokken
moleculair molecuul molen molenaar molenbeek momenteel monarchie mond mondeling monden monding mondopening mondt
monnik monopolie monteur monumentaal moois moppie moraal morfine morfologie morgana morgenvroeg mortuarium moskee
mosterd motie motief motivatie moto motorblok motorkap motorsport motten mouvement mouw muis muizen mulo mummie
munitie munten musea musica musicoloog musicus mutatie muur muze muzikaal muzikant naai naaien naamgever naamgeving
naar naargelang naartoe naast nacht nachtclub nachtmerrie nachts nadat nadeel nadenk nader nadien nadruk nagel
nagenoeg najaar nalatigheid naleving namaak namens namiddag narcotica narigheid nasleep natie nationaal natuur
natuursteen nauw nauwkeurig navigatie nazaat neef neen neer neergehaald neergelegd neergestort neergezet neerhalen
neerleggen neerstorten neerzetten negatief negeer negen negende negentien negentiende negentig nemen neogotisch
neolithicum nergens nero nerveus nesten netten netto netwerk netwerken neus neusgat neutraal neuzen niemand niemands
nier niet nietes nietig niets nietsnut niettemin nietwaar nieuw nieuwbouw nieuweling nieuwjaar nieuwkomer nieuws
nigra nikkel niks nipt niveau niveaus nobel noch nochtans nodig nodigen noedels noem noemen noemer nogal nogmaals
nokkenas nominatie nonsens nood noodgeval noodlot noodzaak noord noordeinde noorden noordgrens noordkant noordkust
noordoost noordoosten noordpool noordwaarts noordwest noordwesten noot normaal normaliter notabelen notaris notatie
noteer noteren notie notitie nuchter nucleair nummer nummering nuntius nutteloos nuttig oase ober objectief obscura
observatie observeren obsessie obstakel oceaan ochtend octaaf octrooi oefen oefenen oefening oeps oerwoud oever
offensief offeren officieel officier officieus ofschoon oftewel ofwel ogen ogenblik oktober olie olieverf olifant
ombouw ombrengen omdat omdoen omdraaien omgaan omgaat omgang omgebouwd omgebracht omgedoopt omgedraaid omgerekend
omgeven omgeving omgevormd omgezet omheen omheining omhoog omhulsel omkeren omkleden omkomen omkopen omkoping omkwam
omkwamen omlaag omleggen omringd omroep omroepen omschreef omschreven omsingeld omsloten omstreden omstreeks
omstreken omtrek omtrent omvang omvat omvatten omver omwalling omweg omwenteling omwille omwonenden omzeilen omzet
omzetten omzetting onaangenaam onaardig onbebouwd onbedoeld onbekend onbekenden onbeleefd onbeperkt onbeschoft
onbewoond onbewust onbruik onbruikbaar ondankbaar onder onderaan onderbouw onderbreek onderbreken onderbroek
onderbroken onderdak onderdeel onderdrukt onderduiken onderen ondergaan ondergaat ondergang ondergoed ondergrond
ondergronds onderhevig onderhield onderhoud onderhouden onderkaak onderkant onderkomen onderkoning onderling
ondernam ondernemen ondernemer onderneming ondernomen onderpand onderrand onderricht onderschat onderscheid
onderschept ondersoort onderstel ondersteund onderteken ondertekend ondertitel ondertiteld ondertussen onderuit
ondervinden ondervond ondervonden ondervraag ondervraagd ondervragen onderwees onderweg onderwereld onderwerp
onderwerpen onderwezen onderwierp onderworpen onderzocht onderzoek onderzoeken onderzoeker ondeugend ondiep oneens
oneindig onenigheid onervaren oneven ongeacht ongeboren ongedaan ongedeerd ongedierte ongeduldig ongehuwd ongeldig
ongelegen ongeluk ongelukkig ongemak ongemerkt ongenoegen ongepast ongerust ongeschikt ongesteld ongeval ongeveer
ongevoelig ongewenst ongewoon ongezien ongezond onhandig onheil onjuist onklaar onkosten onkruid onlangs onlogisch
onmisbaar onnodig onnozel onofficieel onopgemerkt onopvallend onrecht onrechte onroerend onrust onrustig onstabiel
onszelf ontbeten ontbinden ontbinding ontbond ontbonden ontbossing ontbrak ontbraken ontbreken ontdaan ontdek
ontdekken ontdekker ontdekking ontdekt ontdoen onteigend onterecht ontevreden ontgonnen onthaald ontheven onthoofd
onthou onthoud onthouden onthuld onthullen onthulling ontken ontkend ontkennen ontkenning ontkomen ontlasting
ontleend ontlopen ontmanteld ontmantelen ontmaskerd ontmaskeren ontmoet ontmoeten ontmoeting ontnemen ontnomen
ontploffen ontploffing ontploft ontrafelen ontroerd ontrouw ontruimd ontruimen ontsloeg ontsloten ontsluiting
ontsnappen ontsnapping ontsnapt ontspan ontspannen ontspanning ontspringen ontstaan ontstaat ontsteker ontsteking
ontstoken ontstond ontstonden onttrekken onttrokken ontvang ontvangen ontvanger ontving ontvluchten ontwaakt
ontwaken ontwerp ontwerpen ontwerper ontwierp ontwikkeld ontwikkelen ontworpen ontzet ontzetten onveilig onveranderd
onverwacht onverwachts onvindbaar onvoldoende onvolledig onvoltooid onvolwassen onvrede onweer onwetend onwettig
onze onzeker onzekerheid onzichtbaar onzin oogcontact ooggetuige oogkas oogpunt oogst oogsten ooit oorbel oord
oordeel oordelen oorsprong oorzaak oosten oosters oostfront oostgrens oostkant oostkust oostwaarts opbellen opbergen
opbiechten opblazen opbouw opbouwen opbrengen opbrengst opdagen opdat opdeling opdoen opdook opdraaien opdracht
opdringen opdringerig opdrinken opduiken opeens opeet opeisen openbaar openbaring opendoen openen opengesteld
openmaken opereren operette opeten opfrissen opgaan opgaat opgaf opgang opgave opgebeld opgeblazen opgeborgen
opgebouwd opgebroken opgedaan opgedeeld opgedoekt opgedoken opgedragen opgeeft opgefokt opgegaan opgegeten opgegeven
opgegraven opgegroeid opgehaald opgehangen opgeheven opgehouden opgejaagd opgeladen opgelegd opgeleid opgeleide
opgelet opgeleverd opgelicht opgelopen opgelost opgelucht opgemaakt opgemerkt opgenomen opgeofferd opgepakt opgepast
opgepikt opgericht opgeroepen opgeruimd opgescheept opgeschort opgesloten opgesomd opgesplitst opgespoord opgestaan
opgestart opgesteld opgestuurd opgetekend opgeteld opgetreden opgetrokken opgevallen opgevat opgeven opgevoed
opgevoerd opgevolgd opgevuld opgewassen opgewekt opgewonden opgeworpen opgezet opgezette opgezocht opgezwollen
opgraven opgraving opgroeien ophalen ophef opheffen opheffing ophield ophouden opinie opjagen opknappen opkomen
opkomst opkwam opladen oplage opleggen opleiding opletten opleveren oplevering opleving oplichter oplichting opliep
oplopen oplosbaar oplossen oplossing opluchting opmaken opmars opmerken opmerking opnam opname opnemen opnieuw
opofferen opoffering oppakken oppas oppassen opper oppervlak oppikken oppositie oprapen oprecht oprichten oprichter
oprichting opriep oprit oproep oproepen oproer oprotten opruimen oprukken opscheppen opschrift opsluiten opsluiting
opsomming opsplitsen opsporen opspraak opstaan opstaat opstand opstanding opstappen opstarten opsteken opstel
opstellen opstelling opsturen optie optillen optimaal optimisme optioneel optisch optocht optrad optraden optreden
optrekken opvallen opvallend opvang opvangen opvarenden opvatten opvatting opvoeden opvoeding opvoeren opvoering
opvolgen opvolger opwachten opwachting opwekken opwekking opwinden opwindend opwinding opzeggen opzet opzetten
opzicht opzichte opzichter opzien opzoek opzoeken orakel oranje orde orden ordening orgaan organisatie organisator
organisch organiseer organiseren organisme orgasme orgel orgelbouwer orkaan orkest ouden ouder ouderschap ouderwets
oudheid oudsher oudste ouverture ouwe ovaal ovaalvormig overal overbodig overboord overbruggen overdag overdekt
overdosis overdracht overdwars overeen overeenkwam overeind overhandigd overheen overheerst overheid overhemd
overhoop overig overigens overkant overkapping overlast overledene overleefd overleg overleving overmaat overmacht
overmatig overmorgen overnachten overnamen overnieuw overschot overspel overspoeld overstap overste overtocht
overtreding overtuig overtuigd overtuigend overval overvaller overvloed overweg overweldigd overwicht overwinnaar
overwinning overzicht paar paard paarden paars padden padvinder pakhuis pakken pakket paleis palen paleoceen
palmares palmen palts paltsgraaf pamflet paneel paniek pannen pantser papegaai papier pappa pappie paraat paragraaf
paraplu parasiet parcours parel paren parfum parkeer parkeren parket parkinson parochie parodie parool particulier
partituur parttime pasar pasgeboren pasja paso paspoort passagier passen passeren passie passief pastoor pastorie
patat patholoog patriciaat patrouille pauw pauze pauzeren paviljoen pedaal peetvader peil peildatum penarie
penicilline pennen pensioen peper perceel percussie perfectie periode periodiek perkament perken permissie pers
persen personeel perspectief petitie pfeiffer picknick picknicken pico piek pieken piekeren piemel piep piepen
pieper pikken pinda pineut pinnen pionier piraat piramide pittig plaag plaat plaats plaatse plaatsen plaatsing
plaatsvond plagen plak plakken planeet plannen plantaardig planten plantsoen plassen plastisch plattegrond plechtig
plee pleeg pleeggezin plegen pleidooi plein pleinen pleister pleistoceen pleit pleiten plek plekke plekken plezier
plezieren plezierig plicht plioceen ploeg ploegen ploeggenoot ploegleider plotseling pluk plukken plunderden
plunderen poeder poeh poen poes poetsen pokeren pokken polen poliep politbureau politicus polsen pompen pompoen
pontificaat pooier popelen popgroep populair populatie porselein portaal portemonnee portie porto portret poseren
positie positief posten postkantoor postuum postzegel poten potentiaal potentie potentieel potlood potten praat
pracht prachtig praktisch precies precisie predicaat preek prefectuur prehistorie preken premiejager prenten
preselectie presentatie presentator presenteer presenteren presidente prestatie presteren pret pretpark prettig
preventie priemgetal prik prikkelbaar prikken primaat primair primitief princeps prinses prioriteit prisma probeer
proberen probleem procent proces processie producent produceren productie productief productieve proef proefwerk
proeven profclub profdebuut profeet profetie proficiat profiel profiteren profvoetbal programma programmeur
progressief projectie proloog promoten promotie promovendus promoveren pronken prooi proosten proppen prostituee
prostitutie protesteren provinciaal provincie proza pruik prullenbak pseudoniem publicatie publiceren publiciteit
publiek puin punten puntig puur raad raadgever raadplegen raadsel raadsheer raadsleden raadslid raadsman raaf raak
raakvlak raam raap raar racen racisme racistisch radeloos raden radicaal radioactief radiozender raken raket
raketten rammen randen rapen rapporteer rapporteren rauw reactie reageer reagens reageren realisatie realiseer
realiseren realisme realistisch realiteit reanimeren rebellie recensent recensie receptie rechercheur recht
rechtbank rechtdoor rechten rechter rechterhand rechterkant rechthoekig rechtop rechts rechtsaf rechtsback rechtse
rechtsgang rechtspraak rechtszaak rechtszaal rechtzetten recreatie redacteur redactie reden reder reduceren reductie
reep reet referentie reflectie reformatie refrein regel regelen regelgeving regeling regelmatig regelrecht regen
regenboog regenen regenjas regentes regentschap regenval regenwater regeren regering regio regionaal regionen
regisseren registreren reglement reguleren regulier reiken reinigen reizen reiziger reken rekenen rekening
rekenkamer rekken relatie relatief religie religieus rellen remedie remmen renbaan rendabel rendement renner
renovatie rentmeester rentree repareer repareren repeteren repetitie repressie republiek republikein reputatie
reservaat reserveren reservering residentie resolutie respecteer respecteren respectloos restant restaureren resten
retabel retorica reus reuze reuzen revalidatie revisie revolutie ribben richten ridderorden ridderschap riemen riep
riepen ringen ringweg rinkelen riool risico riskant riskeer riskeren ritme ritten ritueel ritus rivaal rivalen
rivaliteit rivier robbedoes robuust rockster roddel roddelen roebel roedel roeien roeier roekeloos roem roep roepen
roeping roer roeren roest roet roken rollen rolstoel romaans romanticus romantiek romantisch rommelen rommelig rond
ronden rondhangen rondleiden rondleiding rondlopen rondneuzen ronduit rondweg roodbruin roofzuchtig rooie rotatie
rotdag rotonde rouw rouwen roze rubriek rugdekking ruggengraat rugnummer rugvin rugzak ruig ruik ruiken ruil ruilen
ruim ruimen ruimer ruimte ruimteschip ruimtevaart ruis ruit ruiten ruiter rukken rukker runderen rundvlees runnen
rups rusten rustig ruwweg ruzie saai sabel saboteren sacristie salaris saldo samengaan samengevat samenhang
samenkomen samenleving samenloop samenvoegen samenwerken samenwonen samoerai sanering sappig sarcasme sarcastisch
sarcofaag satelliet saus savanne scannen sceptisch schaak schaakmat schaal schaam schaambeen schaamte schaap schaar
schaarbeek schaars schade schaden schaduw schaffen schakel schakelaar schakelen schakeling schaken schaker schalen
schamen schandaal schandalig schande schans schap scharen schat schatkamer schatten schattig schatting schedel
schedeldak scheef scheen scheenbeen scheepsbouw scheepvaart scheer schei scheiden scheiding scheids scheikunde
schenden schending schenken schenking schep schepen scheppen schepper schepping schepsel scheren scherm schermen
schermer scherp scherven schetsen scheur scheuren schiep schikken schikking schil schild schilddak schilder
schilderen schilderes schildpad schip schipper schitterend schoen schoenmaker schoft schok schokken schokkend
scholen scholing schommel schone schonk schooier schoolbal schooldag schoon schoonbroer schoonheid schoonmaak
schoonmaken schoonmaker schoonvader schoonzoon schoonzus schoorsteen schop schoppen schors schorsen schorsing schort
schot schotel schoten schotwonden schouder schouw schouwburg schouwen schrammetje schrap schrappen schreef schreeuw
schreeuwen schreven schrift schrikken schroef schrok schroot schubben schud schudden schuif schuil schuilen schuim
schuin schuiven schuren schurk schurken schut schutter schuur scoren sculptuur secretaris sectie secundair sedert
sedimentair sein seinen seizoen sekte selecteren selectie selectief seminarie senaat senioren sensatie september
serie serienummer serieus serveerster serveren sessie sfeer shoppen shorttrack sifon sigaar signaal signalement
signatuur signeren simpel simpelweg simulatie sinaasappel sindsdien singel singularis sint sinterklaas sirene
situatie situering sjaal sjah sjeik skelet slecht slechterik slepen sleur sleutel sleutelbeen sliep sliepen slik
slikken slimmerik slingeren sloeg sloegen sloerie slok slopen slordig sloten slotte sluier sluipen sluiten sluiter
sluiting sluizen slurf sluw smaken smal smeden smeer smeergeld smeerlap smeken smelten smeren smeris smid smoel
smoes smokkelen smullen smurf snaar snappen snavel sneden sneeuw sneeuwwitje snelheid snellen snelweg sneu snik
snoeren snor snowboarden snuffelen snuit snuiven soapserie sociaal socialisme sociologie socioloog sociopaat
sodemieter soep soepel soera soeverein sokkel solide solist solitair sollen sommigen sonate soort sopraan sovjet
sowieso spaak spaakbeen spaar spannen spannend sparen specht speciaal specifiek specimina speculatie speculeren
speeksel speeldag speelfilm speelgoed speelster speeltje speeltuin speerwerpen speet spektakel spel spelen speler
spellen spenderen spieren spinnen spion spionage spioneren spiraal spiritueel splitsen splitsing spoed spoedgeval
spoedig spoel spoelen spons spontaan sponzen spoorloos spoorweg spoorwegnet sporadisch sporen sporten sporthal
sportief spotten spraak sprak sprake sprakeloos spraken spreek spreid spreiding spreken spreker spreuk springen
sprongen spugen spui spul spuug staaf staak staal staan staar staart staat staats staatshoofd staatsman stabiel stad
stadhouder stadhuis stadion stads stadsdeel stadsgenoot stafchef stagiair stagiaire stak staken stakker stal stalen
stalken stallen stam stamboom stammen stamnummer stamvader standaard standbeeld standplaats standpunt stapel stappen
staren startbaan starten staten statistiek statuut staven steden stedenband steeg steenkool steenweg steevast steken
stekker stel stellen stelsel stelt stemmen stemrecht stenen ster sterk sterkte sterren sterrenhoop sterven steun
steunberen steunen steur stevig sticht stichten stichter stichting stichtingen stiefmoeder stiefvader stiekem stier
stierven stift stik stikken stikstof stil stilaan stilgelegd stille stilstaan stilstand stilte stimuleren stippen
stipt stoel stoer stoet stof stoffen stofzuiger stok stokken stonden stoofpot stoom stoomboot stoomtram stoornis
stoot stopgezet stoppen stopzetten storen stormen stort storten stoten straal straat stralen straling stranden
streden streed streep streken strekken strekking streng strepen streven strik strikken strikt stro stromen stroming
stroom stroop stropdas strot structureel structuur struik struikgewas studeer studente studenten studeren studie
stuifmeel stuit stuk sturen stuur stuurman stuwdam stuwmeer subsidie substantie substraat subtiel succesvol sufferd
suffragaan suggereer suggereren suggestie suiker suikerriet suisse sukkel supercup superieur superster surfen taai
taak taalfamilie taalkundig taart tabak tabel tabernakel taboe tachtig tactiek tactisch tafel tafeltennis tafereel
takken talen taliban talkshow tand tandarts tanden tandpasta tante tarief tarwe tassen tast tata tatoeage teamgenoot
teamsprint technicus techniek technisch technische technologie teder teelt tegelen tegemoet tegen tegenaan
tegenaanval tegendeel tegengaan tegengif tegenhanger tegenhouden tegenkom tegenkomen tegenkwam tegenop tegenover
tegenspeler tegenspoed tegenstand tegenzin tegoed tehuis tekeer teken tekenaar tekenen tekenfilm tekening tekens
tekort tekst telefoneren telefonie telefonisch telefoon telefooncel telegraaf telescoop teleur televisie telg
telkens temmen tempel tendens teneinde tenminste tennisser tenslotte tentoon tepel terecht terechtkwam terp terrein
terreur territorium terug terugbellen teruggaan teruggaat teruggebeld teruggegaan teruggeven terughalen terugkeer
terugkeren terugkom terugkomen terugkomst terugkwam terugkwamen terugnemen terugpakken terugreis terugsturen
terugtocht terugtrok terugval terugvinden terugweg terugzien testen teveel tevens tevergeefs tevoren tevreden teweeg
tezamen thematiek theologie theologisch theoloog theoretisch theorie therapeut therapie thermen thuis thuisbasis
thuiskom thuiskomen thuiskwam tien tiende tienduizend tiener tiental tikken tillen timmer tinten tipparade tippen
tiran tirannie titel titelhouder titelnummer titelrol titulair titularis tjonge tocht tochten toebedeeld toebrengen
toedienen toedoen toegang toegebracht toegediend toegeeft toegegeven toegelaten toegelegd toegenomen toegepast
toegestaan toegetakeld toegetreden toegeven toegevoegd toegewezen toegezegd toekennen toekenning toekomen toekomst
toekomstig toelaat toelaten toelating toeleggen toelichting toen toenadering toenam toename toenemen toenmalig
toepassen toepassing toer toeren toerisme toerist toeristisch toernooi toernooien toeschouwer toespraak toespraken
toespreken toestaan toestaat toestand toestel toestemming toetrad toetreden toetreding toets toetsen toetsenist
toetsing toeval toevallig toevlucht toevoegen toezicht toezien tolerantie tolereren tolk tomaat tombe toneel
toneelstuk tonen tongen tongewelf tonnen toonbank toonder toorn toost topclub topklasse topologie toponiem toppen
topschutter topscorer topsnelheid topsport toren torenspits totaal totdat toto tournee touw touwen tovenaar toveren
traag traan traceren tracht trachten tracklist tractie traden traditie tragedie tragisch trainen traktaat trakteer
trakteren tramnet tramweg tranen transactie transmissie transparant trappen trappenhuis travee treden treffen
treffer trefzeker trein treinen treinstel trekken treuren treurig trias triatlon tribunaal tribus trillen trilogie
triomf triootje troef troep trof trofee troffen trok trokken trol trompet trompettist troon troosten tros trotseren
trouw trouwdag trouwen trouwens trouwring truc tsaar tuig tuin tuinbouw tuindorp tuinen tuinman turbulentie turnen
turnhout tussen tussenbeide tussendoor tussenkomst tussenuit twaalf twaalfde tweede tweedehands tweemaal tweetakt
tweetal tweetalig tweevoudig twintig twintigste twintigtal twisten uitbarsting uitbouw uitbreiding uitbuiten
uitbundig uitdrukking uiteen uiteinde uiten uiteraard uitermate uiterst uitgaan uitgang uitgave uitgebeeld
uitgebreid uitgestrekt uitgever uitgifte uitholling uiting uitje uitkering uitkomst uitlaat uitleg uitloper uitmondt
uitoefening uitputting uitreiking uitrusting uitschot uitsluiting uitspraak uitstek uitstel uitstoot uitstraling
uitvaart uitval uitverkoop uitverkoren uitvinder uitvinding uitvoer uitvoerig uitvoering uitweg uitwerking
uitzending uitzicht unaniem unie uniek universeel universum uploaden uren urenlang uurwerk uzelf vaag vaak vaandel
vaardigheid vaart vaartuig vaarwel vaas vacature vaccin vacht vader vaderland vakantie vakbond vakgebied vakken valk
valkenburg vallei vallen vals valstrik vanaf vanavond vanbinnen vandaag vandaan vandaar vandalisme vandoor vangen
vanille vanmiddag vanmorgen vannacht vanochtend vanop vanouds vanuit vanwaar vanwege vanzelf varen variabel
variabele variatie varken vastberaden vastbinden vasteland vasten vastgelegd vastgemaakt vastgesteld vastgezet
vastgezeten vastgoed vasthield vasthouden vastleggen vastmaken vaststellen vastzat vastzit vastzitten vatbaar vaten
vatten vazal veeg veel veelal veeleer veeleisend veelheid veelvoud veelvuldig veen veerman veertien veertig veeteelt
vegen vegetatie veilig veiligheid veldtocht velen vellen vennoot venster ventilatie veracht verander veranderd
veranderen verandering verankerd verantwoord verbaal verbaasd verband verbannen verbanning verbazen verbeeld
verbeelding verberg verbergen verbeterd verbeteren verbied verbieden verbind verbinden verbinding verbintenis
verbitterd verbleef verbleven verbod verboden verbond verbonden verbood verborg verborgen verbouwd verbouwen
verbouwing verbrak verbreden verbreding verbreed verbreek verbreken verbroken verbruik verdacht verdachte verdedig
verdedigd verdedigen verdediger verdeel verdeeld verdelen verdeling verdenk verdenken verdenking verdergaan verderop
verdien verdiend verdienen verdienste verdiepen verdieping verdiept verdoemd verdoen verdoezelen verdorie verdorven
verdoven verdoving verdraaid verdrag verdragen verdreef verdreven verdriet verdrietig verdrink verdrinken verdrongen
verdubbel verdubbeld verdubbelen verdun verduren verdwaald verdwalen verdween verdwenen vereerd vereffenen vereisen
vereist vereiste vereisten veren verenigd verenigen verenkleed verering verf verfilmd verfilming vergaan vergaat
vergaderen vergadering vergaren vergat vergeef vergeefs vergeet vergelding vergeleek vergeleken vergeten vergeven
vergeving vergezeld vergezellen vergezocht vergis vergissen vergissing vergist vergoeden vergoeding vergrendeld
vergroeid vergroot vergrote vergroten vergroting verguld vergunning verhaal verhalen verhandeld verhard verheffing
verhemelte verheug verheugd verheven verhief verhinderd verhinderen verhit verhitting verhogen verhongeren verhoog
verhoogd verhoor verhoord verhoren verhouding verhuis verhuisd verhuizen verhuizing verhullen verhuren verhuur
verhuurd verjaagd verjaardag verjagen verkeer verkeerd verkennen verkenner verkenning verkeren verkering verkies
verkiesbaar verkiezen verkiezing verklaar verklaard verklaren verklaring verkleden verkleed verkleind verkleinen
verklikker verkloten verknal verknald verknallen verknalt verknoeid verknoeien verkocht verkochten verkoop verkoos
verkopen verkoper verkort verkouden verkoudheid verkozen verlaagd verlaat verlagen verlamd verlammen verlamming
verlang verlangen verlaten verleden verleend verlegd verlegen verleid verleiden verleiding verlenen verlengd
verlengen verlicht verlichten verlichting verliefd verliep verliepen verlies verliet verlieten verliezen verliezer
verlinken verlinkt verlof verloofd verloofde verloop verloor verlopen verloren verlos verlossen verlosser verlossing
verlost verloving vermaak vermaakt vermaken verman vermeden vermeld vermelden vermelding vermengd verminderd
verminderen vermist vermiste vermoed vermoeden vermoeid vermoeiend vermogen vermomd vermomming vernam vernield
vernielen vernieling vernietig vernietigd vernietigen vernieuwd vernieuwen vernieuwing vernoemd vernoeming vernomen
verongelukt verontrust veroordeel veroordeeld veroordelen veroorloven veroorzaakt veroorzaken verordening verouderd
veroveraar veroverd veroveren verovering verpakking verpakt verplaats verplaatsen verplaatst verplicht verprutst
verraden verrader verrassing verrast verre verreden verrek verrekt verreweg verricht verrichten verroer verrot
verschaffen verschaft verscheen verscheept verschenen verscheurd verscheuren verschil verschillen verscholen
verschonen verschoof verschoven verschuilen verschuiven versie versierd versieren versiering versiersel verslinden
versloeg versloegen versneld versnellen versnelling verspreid verspreiden verspringen versta verstaan verstaat
verstand verstandig verstek versteld versterken versterking versterkt verstevigd verstikking verstikt verstond
verstoord verstop verstoppen verstopt verstoren verstoring verstoten verstrekken verstrekt verstrikt versturen
verstuurd vertaal vertaald vertakt vertalen vertaler vertaling verte verteerd vertel verteld vertellen verteller
verteren verticaal vertolken vertolking vertolkt vertonen vertoning vertoond vertraagd vertragen vertrek vertrekken
vertrok vertrokken vertrouw vertrouwd vertrouwen veruit vervaardigd vervagen verval vervallen vervalsen vervalsing
vervalst vervang vervangen vervanger verveel verveeld vervelen vervelend verveling verviel verving vervloek
vervloekt vervoer vervoerd vervoerder vervoeren vervolg vervolgd vervolgen vervorming vervroegd vervuld vervullen
vervulling verwaand verwacht verwachten verwachting verwant verwante verward verwarren verwarring verwees verweet
verwekt verwelkom verwelkomen verwend verwennen verwerken verwerking verwerpen verwerven verweten verweven verwezen
verwierf verwierp verwierven verwikkeld verwisseld verwisselen verwoest verwoesten verwoesting verwond verwonden
verwonding verworpen verworven verzachten verzamel verzamelaar verzameld verzamelen verzameling verzegeld verzeild
verzeker verzekeraar verzekerd verzekerde verzekeren verzekering verzenden verzet verzetten verzin verzinnen
verzocht verzoek verzoeken verzoenen verzoening verzon verzonden verzonnen verzorg verzorgd verzorgen verzwakken
verzwakt verzwegen vestigen vestingstad viagra vicaris vicepremier viel vielen vierdaagse vierde viering vierkant
viermaal viertal vieze viezerik vind vinden ving vinger vink violiste viool virtueel visioen vissen visueel visum
vlag vlaggen vlak vlakken vlakte vlam vlammen vlas vleermuis vlees vlek vleugel vlieg vliegbasis vlieger vliegtuig
vliet vlinder vloed vloeibaar vloeien vloeiend vloeistof vloek vloeken vloer vloeren vlogen vloog vlooien vloot vlot
vlucht vluchteling vluchten vlug vlugger vmbo vocht vochtig voed voeden voeding voedsel voeg voegen voel voelen voer
voeren voertaal voertuig voetbal voetballer voetbalster voetstuk vogel vogelsoort volbracht volbrengen voldaan
voldeden voldeed voldoen voldoende voldoening volg volgen volgens volgorde volhouden volkenbond volkeren volkomen
volkskrant volkstaal volksunie volle volledig volmaakt volmacht volop volstaan volstaat volstrekt voltooid voltooien
voltooiing voltrokken voluit volwaardig volwassen volwassene vond vondel vonden vondst vonk vonken vonnis voogd voor
vooraan vooraf vooral vooraleer vooralsnog vooravond voorbarig voorbeeld voorbereid voorbestemd voordat voordeel
voordele voordeur voordien voordracht voorganger voorgevel voorgevoel voorgoed voorgrond voorhand voorhanden
voorheen voorhoede voorhoofd voorin voorjaar voorkant voorkeur voorkomen voorkomend voorkoming voorliefde voorloper
voorlopig voormalig voorman voornaam voornemen voorop voorouder voorover voorproefje voorraad voorrand voorrang
voorrecht voorronde voorruit voorschot voorspel voorspoed voorspoedig voorspraak voorsprong voorst voorstad
voorstander voorsteden voorstel voort voortaan voortgang voortgezet voortkwam voorts voortzetten vooruit vooruitgang
voorvader voorval voorvleugel voorvoegsel voorvork voorwaarde voorwaarts voorwerp voorwiel voorwoord voorzichtig
voorziene voorziening voorzitster voorzitter voorzorg vordering voren vorig vork vorm vormen vormgeving vorming
vorst vorstin vous vraag vraagstuk vracht vrachtauto vrachtschip vrachtwagen vragen vrede vredig vreedzaam vreemd
vreemdeling vreemden vreemdgaan vrees vreest vreet vreten vreugde vrezen vriend vriendin vriendschap vries vriezer
vroedschap vroedvrouw vroeg vroegen vrome vrouwe vrucht vruchtbaar vuist vulkaan vulkanisch vullen vulling vuren
vuur vuurtoren vuurwerk waag waaier waakzaam waal waanzin waanzinnig waanzinnige waar waaraan waarbinnen waarborgen
waard waarde waardeer waardeloos waarderen waardering waardevol waardig waardigheid waardoor waardplant waargenomen
waarheen waarheid waarin waarlangs waarna waarnaar waarnemen waarnemer waarneming waarom waaronder waarop waarover
waarschuw waarschuwen waartegen waartoe waaruit waarvan waarvoor waas wacht wachten wachter wachtkamer wagen wakker
walg wallen wals walvis wandel wandelen wandeling wandelpad wandelroute wangedrag wanhoop wanhopig wanneer
wantrouwen waren warenhuis wasbeer wassen wassenaar wasserette waterdicht wateren waterland waterloop watermolen
waterpeil waterpolo waterschap waterstaat waterstand waterstof watertoren waterval waterweg watje wauw wedden
weddenschap wederom wederopbouw weduwe weduwnaar weefsel weeg weegschaal weekblad weergave weergegeven weergeven
weerhouden weerloos weerstaan weerstand weerwolf weerwolven weerzien weeshuis wegbrengen wegdek wegdoen wegen
wegennet wegens wegga weggaan weggaat weggegaan weggegeven weggegooid weggehaald weggejaagd weggelaten weggelegd
weggelopen weggenomen weggerend weggestuurd weggevaagd weggeven weggevoerd weggeweest weggooien weghalen weghouden
wegjagen wegkomen wegliep weglopen wegnemen wegrace wegrennen wegrotten wegsturen wegvallen wegverkeer wegwezen
weide weiden weiger weigeren weigering weinig weinigen weken wekenlang wekken wekker weldra weleens weliswaar welkom
welles wellicht welnee welnu welterusten welvaart wenden wenen wennen wensen werd werden wereld wereldbeker werelds
weren werf werk werkdag werken werker werkgever werkgroep werking werkloos werklozen werknemer werkplaats werkplek
werkster werktuigen werkwoord werkzaam werp werpen wervel werven westen westhoek westkant westkust westtoren
westwaarts wetboek weten wetenschap wetgever wetgeving wethouder wetten wever wezel wezen wieg wieken wielen
wielersport wielrennen wielrenner wielrenster wiens wier wierde wierp wildernis willekeurig wilskracht winden winkel
winkelen winnaar winnares winst winterstop wiskunde wiskundig wiskundige wissel wisselen wissen witte witten
witwassen woede woensdag woest wolk wolven wond wonde wonden wonderen wonen woningbouw wonnen woog woonachtig
woonhuis woonhuizen woonkamer woord woordenboek worden worp worstelaar worsteling wortel woud wrak wreed wreedheid
wreken wrok zaag zaaien zaak zaal zaan zacht zadel zadeldak zagen zakdoek zake zakendoen zakenman zakgeld zakje
zakken zaklamp zalf zalig zalm zand zandsteen zandstenen zang zanger zangeres zaten zaterdag zeebaarzen zeeland
zeeman zeemeermin zeeniveau zeep zeer zeespiegel zeester zeestraat zege zegel zegen zegenen zegevieren zeggen
zeggenschap zegje zeiden zeik zeiken zeil zeilen zeiler zeker zekerheid zelden zeldzaam zelf zelfbestuur zelfde
zelfportret zelfrespect zelfs zelfstandig zend zenden zender zending zenit zenuw zenuwachtig zesde zesmaal zestal
zestien zestiende zestig zetel zetelen zetten zeur zeuren zeven zevende zevenkamp zeventien zeventiende zeventig
zich zicht zichtbaar zichzelf ziel zielig zielsveel zien ziens ziezo zilver zilveren zingen zink zinken zinloos
zinnen zinvol zitje zitten zitting zoal zoals zocht zochten zodanig zodat zodoende zodra zoek zoeken zoeker
zoektocht zoen zoenen zoet zogeheten zogenaamd zogezegd zoiets zojuist zolang zolder zomaar zomer zomers zond
zondaar zondag zonde zondebok zonder zonen zonet zong zongen zonlicht zonne zonnebril zonnen zonnig zonsopgang
zoogdier zooi zorg zorgen zorgvuldig zouden zout zouten zoveel zover zowat zowel zozeer zucht zuid zuiden zuidgrens
zuidkant zuidkust zuidoost zuidoosten zuidpool zuidwaarts zuidwest zuidwesten zuig zuigen zuiger zuil zuinig zuiver
zuiveren zuiverheid zuivering zulk zulke zullen zult zulte zuren zuster zuur zuurstof zwaai zwaaien zwaan zwaar
zwaard zwaargewond zwager zwak zwakheid zwakken zwakte zwam zwang zwanger zwart zwarten zwavel zwavelzuur zweden
zweed zweep zweer zweet zwelling zwem zwembad zwemmen zwemmer zwemster zwendel zweren zwerm zwerven zwerver zweten
zweven zwoer zwom
`
  .trim()
  .split(/\s+/);
