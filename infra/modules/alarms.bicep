// What wakes a person because the app cannot tell it by itself. What it can tell (late orders, poison messages …) it mails to staff.
param name string
param location string
param tags object
param insightsId string
param storageAccountId string
param email string

@description('Seconds that a message may lie in a queue before it is taken.')
param oldestMessageSeconds int = 300

@description('Messages in all queues together, averaged over an hour.')
param mostMessages int = 5000

var queries = [
  {
    name: 'queue-age'
    text: 'Queue messages wait longer than ${oldestMessageSeconds} s before they are taken.'
    severity: 2
    threshold: 0
    query: 'traces | where message startswith "Trigger Details: MessageId" | extend taken = timestamp, sent = todatetime(extract("(?:InsertedOn|InsertionTime): ([^,]+)", 1, message)), tries = toint(extract("DequeueCount: ([0-9]+)", 1, message)) | where tries == 1 and datetime_diff("second", taken, sent) > ${oldestMessageSeconds}'
  }
  {
    name: 'poison'
    text: 'A message could not be handled and was moved to a poison queue.'
    severity: 2
    threshold: 0
    query: 'traces | where message has "MaxDequeueCount" and message has "-poison"'
  }
  {
    name: 'server-errors'
    text: 'More than five answers of the app were server errors.'
    severity: 1
    threshold: 5
    query: 'requests | where toint(resultCode) >= 500'
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: [
      {
        name: 'staff'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource logAlarms 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alarm in queries: {
    name: '${name}-${alarm.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: '${name}: ${alarm.name}'
      description: alarm.text
      severity: alarm.severity
      enabled: true
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      scopes: [
        insightsId
      ]
      criteria: {
        allOf: [
          {
            query: alarm.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: alarm.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      autoMitigate: true
      actions: {
        actionGroups: [
          people.id
        ]
      }
    }
  }
]

// Seen even when nothing is taken from the queues any more, and so nothing is logged.
resource backlog 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-backlog'
  location: 'global'
  tags: tags
  properties: {
    description: 'Messages pile up in the queues.'
    severity: 2
    enabled: true
    scopes: [
      '${storageAccountId}/queueServices/default'
    ]
    evaluationFrequency: 'PT1H'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'messages'
          metricNamespace: 'Microsoft.Storage/storageAccounts/queueServices'
          metricName: 'QueueMessageCount'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: mostMessages
        }
      ]
    }
    autoMitigate: true
    actions: [
      {
        actionGroupId: people.id
      }
    ]
  }
}
