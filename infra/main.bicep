// The Azure side of one store: function app, storage, vault, monitoring, sign-in and alarms, in one resource group.
targetScope = 'resourceGroup'

@description('Prefix of every name: lower-case letters and digits.')
@minLength(3)
@maxLength(10)
param name string

@description('Region; one that offers Flex Consumption.')
param location string = resourceGroup().location

@description('Application (client) id of the Entra ID app registration that staff sign in with.')
param signInClientId string

@description('Where staff are told of exceptions, and where alarms go.')
param alertsEmail string

@description('Sender of customer mail; verified at SendGrid.')
param mailFrom string

@description('Public keys of SendGrid\'s signed event webhook, separated by commas; empty: no delivery reports.')
param mailEventKeys string = ''

@description('Chats that staff are alerted in besides mail: slack, teams.')
param chat array = []

@description('Address under which customers reach the app, for links in mails: a domain of your own; empty: the app\'s own host name.')
param publicUrl string = ''

@description('Settings Policies__Name that differ from their defaults, by name: { PayByHours: 48 }.')
param policies object = {}

@description('Further plain settings by their full name, such as Channels__shopify__ApiBase. No secrets here.')
param settings object = {}

@description('Further settings that are secrets: full name of the setting and name of its secret in the vault.')
param secretSettings object = {}

@description('Redundancy of the storage account.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('The most instances that the app scales out to.')
@minValue(40)
@maxValue(1000)
param maximumInstances int = 100

@description('Days for which logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Telemetry items that an instance sends a second before sampling starts; requests and exceptions are never sampled.')
param telemetryItemsPerSecond int = 5

var suffix = uniqueString(resourceGroup().id, name)
var tags = { product: 'serverless-orders', store: name }

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: '${name}-identity', location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: name
    location: location
    tags: tags
    retentionDays: logRetentionDays
    principalId: identity.outputs.principalId
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: take('${name}${suffix}', 24)
    location: location
    tags: tags
    sku: storageSku
    principalId: identity.outputs.principalId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: take('${name}-${suffix}', 24)
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: '${name}-${suffix}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageAccountName: storage.outputs.name
    packageContainerName: storage.outputs.packageContainerName
    insightsConnectionString: monitoring.outputs.connectionString
    telemetryItemsPerSecond: telemetryItemsPerSecond
    vaultName: vault.outputs.name
    signInClientId: signInClientId
    alertsEmail: alertsEmail
    mailFrom: mailFrom
    mailEventKeys: mailEventKeys
    chat: chat
    publicUrl: publicUrl
    policies: policies
    settings: settings
    secretSettings: secretSettings
    maximumInstances: maximumInstances
  }
}

module alarms 'modules/alarms.bicep' = {
  name: 'alarms'
  params: {
    name: name
    location: location
    tags: tags
    insightsId: monitoring.outputs.insightsId
    storageAccountId: storage.outputs.id
    email: alertsEmail
  }
}

@description('Name of the function app, for publishing.')
output appName string = app.outputs.name

@description('Host name of the function app, for webhooks and the redirect address of the sign-in.')
output hostName string = app.outputs.hostName

@description('Name of the vault whose secrets are to be set.')
output vaultName string = vault.outputs.name
