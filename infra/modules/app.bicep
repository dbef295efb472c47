// The function app on Flex Consumption, its settings, and the sign-in of staff.
param name string
param location string
param tags object
param identityId string
param identityClientId string
param storageAccountName string
param packageContainerName string
param insightsConnectionString string
param telemetryItemsPerSecond int
param vaultName string
param signInClientId string
param alertsEmail string
param mailFrom string
param mailEventKeys string
param chat array
param publicUrl string
param policies object
param settings object
param secretSettings object
param maximumInstances int

var signInSecretSetting = 'MICROSOFT_PROVIDER_AUTHENTICATION_SECRET'

// Setting and the vault's secret that it is read from.
var secrets = union(
  {
    Stripe__ApiKey: 'stripe-api-key'
    Stripe__WebhookSecrets: 'stripe-webhook-secrets'
    SendGrid__ApiKey: 'sendgrid-api-key'
    EasyPost__ApiKey: 'easypost-api-key'
    EasyPost__WebhookSecret: 'easypost-webhook-secret'
    Links__SigningKeys: 'links-signing-keys'
    '${signInSecretSetting}': 'sign-in-client-secret'
  },
  contains(chat, 'slack') ? { Alerts__SlackWebhookUrl: 'alerts-slack-webhook-url' } : {},
  contains(chat, 'teams') ? { Alerts__TeamsWebhookUrl: 'alerts-teams-webhook-url' } : {},
  secretSettings
)

var plain = union(
  {
    AzureWebJobsStorage__accountName: storageAccountName
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    Storage__TablesUri: 'https://${storageAccountName}.table.${environment().suffixes.storage}'
    Storage__QueuesUri: 'https://${storageAccountName}.queue.${environment().suffixes.storage}'
    AZURE_CLIENT_ID: identityClientId
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
    AzureFunctionsJobHost__logging__applicationInsights__samplingSettings__isEnabled: 'true'
    AzureFunctionsJobHost__logging__applicationInsights__samplingSettings__maxTelemetryItemsPerSecond: string(telemetryItemsPerSecond)
    AzureFunctionsJobHost__logging__applicationInsights__samplingSettings__excludedTypes: 'Request;Exception'
    SendGrid__From: mailFrom
    SendGrid__WebhookPublicKeys: mailEventKeys
    Alerts__Email: alertsEmail
  },
  empty(publicUrl) ? {} : { Links__BaseUrl: publicUrl },
  settings
)

var plainSettings = map(items(plain), setting => { name: setting.key, value: string(setting.value) })
var policySettings = map(items(policies), policy => { name: 'Policies__${policy.key}', value: string(policy.value) })
var secretReferences = map(items(secrets), secret => {
  name: secret.key
  value: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secret.value})'
})

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageAccountName
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${packageContainerName}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstances
        instanceMemoryMB: 2048
        // One of each stays warm: a checkout and a due timer never wait for a cold start.
        alwaysReady: [
          {
            name: 'http'
            instanceCount: 1
          }
          {
            name: 'durable'
            instanceCount: 1
          }
        ]
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      http20Enabled: true
      ftpsState: 'Disabled'
      appSettings: concat(plainSettings, policySettings, secretReferences)
    }
  }
}

resource noPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = [
  for way in ['ftp', 'scm']: {
    parent: app
    name: way
    properties: {
      allow: false
    }
  }
]

// Entra ID signs staff in; the platform then tells the app who calls, and takes that header from everything that comes from outside.
// Anonymous requests pass to the app, because webhooks (signature), the storefront (function key) and customers (signed link) have no
// account here and share paths with staff: POST /api/orders is the storefront's, GET /api/orders the staff's. The app itself refuses
// every staff route without a principal in the role staff or admin.
resource signIn 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: {
      enabled: true
      runtimeVersion: '~1'
    }
    globalValidation: {
      requireAuthentication: false
      unauthenticatedClientAction: 'AllowAnonymous'
    }
    httpSettings: {
      requireHttps: true
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: {
          clientId: signInClientId
          clientSecretSettingName: signInSecretSetting
          openIdIssuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
        }
        validation: {
          allowedAudiences: [
            signInClientId
            'api://${signInClientId}'
          ]
        }
      }
    }
    login: {
      tokenStore: {
        enabled: false
      }
    }
  }
}

output name string = app.name
output hostName string = app.properties.defaultHostName
