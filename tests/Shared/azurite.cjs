// Azurite that ends with the process that started it: its standard input closes then, however that process ended.
process.stdin.on("end", () => process.exit(0)).resume();
require(require.resolve("azurite/dist/src/azurite.js"));
