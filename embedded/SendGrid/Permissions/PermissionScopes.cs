namespace SendGrid.Permissions;

/// <summary>The scopes of the service's API keys, by what they are for: a resource, a colon, what may be done with it.</summary>
internal static class PermissionScopes
{
    private static readonly Dictionary<SendGridPermission, string[]> Scopes = new()
    {
        [SendGridPermission.Admin] = Read(
            "access_settings.activity:read access_settings.whitelist:create,delete,read,update alerts:create,delete,read,update " +
            "api_keys:create,delete,read,update asm.groups:create,delete,read,update billing:create,delete,read,update browsers.stats:read " +
            "categories:create,delete,read categories.stats:read categories.stats.sums:read categories:update clients.desktop.stats:read " +
            "clients.phone.stats:read clients.stats:read clients.tablet.stats:read clients.webmail.stats:read devices.stats:read " +
            "email_activity:read geo.stats:read ips.assigned:read ips.pools:create,delete ips.pools.ips:create,delete,read,update " +
            "ips.pools:read,update ips:read ips.warmup:create,delete,read,update mail_settings.address_whitelist:read,update " +
            "mail_settings.bounce_purge:read,update mail_settings.footer:read,update mail_settings.forward_bounce:read,update " +
            "mail_settings.forward_spam:read,update mail_settings.plain_content:read,update mail_settings:read " +
            "mail_settings.template:read,update mail.batch:create,delete,read,update mail:send mailbox_providers.stats:read " +
            "marketing_campaigns:create,delete,read,update partner_settings.new_relic:read,update partner_settings:read stats.global:read " +
            "stats:read subusers:create subusers.credits:create,delete,read subusers.credits.remaining:create,delete,read,update " +
            "subusers.credits:update subusers:delete subusers.monitor:create,delete,read,update subusers:read subusers.reputations:read " +
            "subusers.stats.monthly:read subusers.stats:read subusers.stats.sums:read subusers.summary:read subusers:update " +
            "suppression.blocks:create,delete,read,update suppression.bounces:create,delete,read,update suppression:create,delete " +
            "suppression.invalid_emails:create,delete,read,update suppression:read suppression.spam_reports:create,delete,read,update " +
            "suppression.unsubscribes:create,delete,read,update suppression:update teammates:create,read,update,delete " +
            "templates:create,delete,read,update templates.versions.activate:create,delete,read,update " +
            "templates.versions:create,delete,read,update tracking_settings.click:read,update " +
            "tracking_settings.google_analytics:read,update tracking_settings.open:read,update tracking_settings:read " +
            "tracking_settings.subscription:read,update user.account:read user.credits:read user.email:create,delete,read,update " +
            "user.multifactor_authentication:create,delete,read,update user.password:read,update user.profile:read,update " +
            "user.scheduled_sends:create,delete,read,update user.settings.enforced_tls:read,update user.timezone:read " +
            "user.username:read,update user.webhooks.event.settings:read,update user.webhooks.event.test:create,read,update " +
            "user.webhooks.parse.settings:create,delete,read,update user.webhooks.parse.stats:read whitelabel:create,delete,read,update"),
        [SendGridPermission.Alerts] = Read(
            "alerts:create,delete,read,update"),
        [SendGridPermission.ApiKeys] = Read(
            "api_keys:create,delete,read,update"),
        [SendGridPermission.ASMGroups] = Read(
            "asm.groups:create,delete,read,update"),
        [SendGridPermission.Billing] = Read(
            "billing:create,delete,read,update"),
        [SendGridPermission.Categories] = Read(
            "categories:create,delete,read,update categories.stats:read categories.stats.sums:read"),
        [SendGridPermission.Clients] = Read(
            "clients.desktop.stats:read clients.phone.stats:read clients.stats:read clients.tablet.stats:read clients.webmail.stats:read"),
        [SendGridPermission.Credentials] = Read(
            "credentials:create,delete,read,update"),
        [SendGridPermission.DomainAuthentication] = Read(
            "whitelabel:create,delete,read,update"),
        [SendGridPermission.IPs] = Read(
            "ips.assigned:read ips:read ips.pools:create,delete,read,update ips.pools.ips:create,delete,read,update " +
            "ips.warmup:create,delete,read,update"),
        [SendGridPermission.Mail] = Read(
            "mail.batch:create,delete,read,update mail:send"),
        [SendGridPermission.MailSettings] = Read(
            "mail_settings.address_whitelist:read,update mail_settings.bounce_purge:read,update mail_settings.footer:read,update " +
            "mail_settings.forward_bounce:read,update mail_settings.forward_spam:read,update mail_settings.template:read,update"),
        [SendGridPermission.MarketingCampaigns] = Read(
            "marketing_campaigns:create,delete,read,update"),
        [SendGridPermission.Newsletter] = Read(
            "newsletter:create,delete,read,update"),
        [SendGridPermission.PartnerSettings] = Read(
            "partner_settings.new_relic:read,update partner_settings:read"),
        [SendGridPermission.ReverseDNS] = Read(
            "access_settings.activity:read access_settings.whitelist:create,delete,read,update"),
        [SendGridPermission.ScheduledSends] = Read(
            "user.scheduled_sends:create,delete,read,update"),
        [SendGridPermission.Stats] = Read(
            "email_activity:read stats:read stats.global:read browsers.stats:read devices.stats:read geo.stats:read " +
            "mailbox_providers.stats:read clients.desktop.stats:read clients.phone.stats:read clients.stats:read clients.tablet.stats:read " +
            "clients.webmail.stats:read"),
        [SendGridPermission.Subusers] = Read(
            "subusers:create,delete,read,update subusers.credits:create,delete,read,update " +
            "subusers.credits.remaining:create,delete,read,update subusers.monitor:create,delete,read,update subusers.reputations:read " +
            "subusers.stats:read subusers.stats.monthly:read subusers.stats.sums:read subusers.summary:read"),
        [SendGridPermission.Suppressions] = Read(
            "suppression:create,delete,read,update suppression.bounces:create,read,update,delete " +
            "suppression.blocks:create,read,update,delete suppression.invalid_emails:create,read,update,delete " +
            "suppression.spam_reports:create,read,update,delete suppression.unsubscribes:create,read,update,delete"),
        [SendGridPermission.Teammates] = Read(
            "teammates:create,read,update,delete"),
        [SendGridPermission.Templates] = Read(
            "templates:create,delete,read,update templates.versions.activate:create,delete,read,update " +
            "templates.versions:create,delete,read,update"),
        [SendGridPermission.Tracking] = Read(
            "tracking_settings.click:read,update tracking_settings.google_analytics:read,update tracking_settings.open:read,update " +
            "tracking_settings:read tracking_settings.subscription:read,update"),
        [SendGridPermission.UserSettings] = Read(
            "user.account:read user.credits:read user.email:create,delete,read,update " +
            "user.multifactor_authentication:create,delete,read,update user.password:read,update user.profile:read,update " +
            "user.settings.enforced_tls:read,update user.timezone:read,update user.username:read,update"),
        [SendGridPermission.Webhook] = Read(
            "user.webhooks.event.settings:read,update user.webhooks.event.test:create,read,update " +
            "user.webhooks.parse.settings:create,delete,read,update user.webhooks.parse.stats:read"),
    };

    private static readonly HashSet<string> All = [.. Scopes.Values.SelectMany(scopes => scopes)];

    public static IEnumerable<string> Of(SendGridPermission permission) => Scopes[permission];

    public static bool Has(string scope) => All.Contains(scope);

    private static string[] Read(string resources) => resources.Split(' ')
        .Select(resource => resource.Split(':'))
        .SelectMany(resource => resource[1].Split(',').Select(action => $"{resource[0]}.{action}"))
        .ToArray();
}
