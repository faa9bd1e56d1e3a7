/**
 * Whether a version is the wanted one or a later one. Only the numbers count, so `v3.232.0-dev.1` is as good as `3.232.0`,
 * and a number that is not given (`go 1.25`) is 0. What has no numbers is never good enough.
 *
 * @param {string} version
 * @param {string} wanted
 */
export function isAtLeast(version, wanted) {
  const numbers = parse(version);
  const least = parse(wanted) ?? [];
  const differing = least.findIndex((number, index) => numbers?.[index] !== number);
  return numbers !== undefined && (differing < 0 || numbers[differing] > least[differing]);
}

/**
 * @param {string} version
 * @returns {number[] | undefined}
 */
function parse(version) {
  const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
  return match ? match.slice(1).map((digits) => Number(digits ?? 0)) : undefined;
}
