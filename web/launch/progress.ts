/** Tells what is going on and how long it took, with a dot each second so that nothing looks hung. */
export async function busyWith<Result>(
  what: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const began = performance.now();
  process.stdout.write(`  ${what} `);
  const dots = setInterval(() => process.stdout.write('.'), 1000);
  try {
    const result = await work();
    process.stdout.write(` ${seconds(performance.now() - began)}\n`);
    return result;
  } catch (error) {
    process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(dots);
  }
}

export const say = (line: string) => void process.stdout.write(`${line}\n`);

const seconds = (milliseconds: number) =>
  `${(milliseconds / 1000).toLocaleString('nl-BE', { maximumFractionDigits: 1 })} s`;
