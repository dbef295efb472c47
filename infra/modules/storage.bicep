// The storage account: the store's tables and queues, the durable engine's own, and the deployed package. No keys: identities only.
param name string
param location string
param tags object
param sku string
param principalId string

// As in src/Functions/Storage/TableNames.cs.
var tableNames = [
  'Products'
  'Locations'
  'Suppliers'
  'Orders'
  'OrdersByStatus'
  'OrdersByCustomer'
  'OrderReferences'
  'TouchedOrders'
  'WaitingOrders'
  'Stock'
  'Holds'
  'Listings'
  'Parcels'
  'Returns'
  'Customers'
  'Messages'
  'InboxEvents'
  'Exceptions'
  'Feeds'
  'Insights'
]

// As in src/Functions/Storage/QueueNames.cs; the platform adds each -poison queue when it needs it.
var queueNames = [
  'orders-in'
  'mail-out'
  'marketplace-orders'
  'payment-events'
  'carrier-events'
  'channel-events'
  'mail-events'
  'channel-sync'
]

// Blob: leases of the host, the durable engine's history and the package.
var roles = {
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  storageQueueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  storageTableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
  }
}

resource blobService 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: {
      enabled: true
      days: 7
    }
  }
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobService
  name: 'app-package'
  properties: {
    publicAccess: 'None'
  }
}

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-05-01' = [
  for table in tableNames: {
    parent: tableService
    name: table
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-05-01' = [
  for queue in queueNames: {
    parent: queueService
    name: queue
  }
]

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(roles): {
    name: guid(account.id, principalId, role.value)
    scope: account
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
      principalId: principalId
      principalType: 'ServicePrincipal'
    }
  }
]

output id string = account.id
output name string = account.name
output packageContainerName string = packages.name
