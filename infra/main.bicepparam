using './main.bicep'

// One file per store and environment; nothing in it is secret.
param name = 'shop'
param location = 'uksouth'
param signInClientId = '00000000-0000-0000-0000-000000000000'
param alertsEmail = 'staff@shop.example'
param mailFrom = 'orders@shop.example'
param policies = {}
