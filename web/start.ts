// The address that services and scripts start; all of starting is a package of its own, which alone reaches the database.
import './launch/start.ts';
