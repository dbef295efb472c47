namespace SendGrid.Permissions;

/// <summary>What the scopes of an API key are for.</summary>
public enum SendGridPermission
{
    /// <summary>Everything.</summary>
    Admin,

    /// <summary>Alerts.</summary>
    Alerts,

    /// <summary>API keys.</summary>
    ApiKeys,

    /// <summary>Groups of unsubscribed people.</summary>
    ASMGroups,

    /// <summary>Billing.</summary>
    Billing,

    /// <summary>Categories and their statistics.</summary>
    Categories,

    /// <summary>Statistics of mail clients.</summary>
    Clients,

    /// <summary>Credentials.</summary>
    Credentials,

    /// <summary>Authentication of domains.</summary>
    DomainAuthentication,

    /// <summary>Addresses, their pools and warm-up.</summary>
    IPs,

    /// <summary>Sending mail.</summary>
    Mail,

    /// <summary>Settings of mail.</summary>
    MailSettings,

    /// <summary>Campaigns.</summary>
    MarketingCampaigns,

    /// <summary>The newsletter.</summary>
    Newsletter,

    /// <summary>Settings of partners.</summary>
    PartnerSettings,

    /// <summary>Reverse DNS.</summary>
    ReverseDNS,

    /// <summary>Scheduled sends.</summary>
    ScheduledSends,

    /// <summary>Statistics.</summary>
    Stats,

    /// <summary>Subusers.</summary>
    Subusers,

    /// <summary>Suppressions.</summary>
    Suppressions,

    /// <summary>Teammates.</summary>
    Teammates,

    /// <summary>Templates.</summary>
    Templates,

    /// <summary>Tracking.</summary>
    Tracking,

    /// <summary>A user's settings.</summary>
    UserSettings,

    /// <summary>Webhooks.</summary>
    Webhook,
}
