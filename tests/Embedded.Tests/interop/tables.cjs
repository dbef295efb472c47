// What Microsoft's JavaScript table client writes and reads: tables.cjs write|read CONNECTION TABLE
const { TableClient, odata } = require("@azure/data-tables");
const [mode, connection, table] = process.argv.slice(2);
const client = TableClient.fromConnectionString(connection, table, { allowInsecureConnection: true });

async function write() {
  await client.createEntity({
    partitionKey: "js's + %25",
    rowKey: "row é 1",
    text: 'quote " and \\ and\nline',
    int32: 42,
    int64: { type: "Int64", value: "9007199254740993" },
    double: { type: "Double", value: 1.5 },
    whole: { type: "Double", value: 3 },
    flag: true,
    when: new Date("2026-02-03T04:05:06.789Z"),
    guid: { type: "Guid", value: "6d2f0f5c-8c3b-4b6e-9d35-0a9a3b1c2d4e" },
    binary: new Uint8Array([0, 1, 254, 255]),
  });
  await client.submitTransaction([
    ["create", { partitionKey: "batch", rowKey: "1", n: 1 }],
    ["upsert", { partitionKey: "batch", rowKey: "2", n: 2 }, "Replace"],
  ]);
  return {};
}

async function read() {
  const one = await client.getEntity("net's + %25", "row é 1", { disableTypeConversion: true });
  const found = [];
  for await (const entity of client.listEntities({ queryOptions: { filter: odata`PartitionKey eq ${"batch"} and n ge ${2}` } })) {
    found.push(entity.rowKey);
  }
  return { one, found };
}

(mode === "write" ? write() : read())
  .then((result) => process.stdout.write(JSON.stringify(result, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value))))
  .catch((error) => { console.error(error); process.exit(1); });
