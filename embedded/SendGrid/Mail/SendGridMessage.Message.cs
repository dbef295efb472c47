namespace SendGrid.Helpers.Mail;

// What is set on the mail as a whole.
public partial class SendGridMessage
{
    /// <summary>Sets the sender.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public void SetFrom(string email, string name = null) => From = Address(email, name);

    /// <summary>Sets the sender.</summary>
    public void SetFrom(EmailAddress email) => From = email;

    /// <summary>Sets where answers go.</summary>
    public void SetReplyTo(EmailAddress email) => ReplyTo = email;

    /// <summary>Adds an address for answers.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public void AddReplyTo(string email, string name = null) => AddReplyTo(Address(email, name));

    /// <summary>Adds an address for answers.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public void AddReplyTo(EmailAddress email) => AddReplyTos(One(email));

    /// <summary>Adds addresses for answers.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="InvalidOperationException">The list is empty.</exception>
    public void AddReplyTos(List<EmailAddress> emails)
    {
        Check(emails);
        (ReplyTos ??= []).AddRange(emails);
    }

    /// <summary>Sets the subject.</summary>
    public void SetGlobalSubject(string subject) => Subject = subject;

    /// <summary>Adds a body.</summary>
    public void AddContent(string mimeType, string text) => (Contents ??= []).Add(new Content(mimeType, text));

    /// <summary>Adds bodies.</summary>
    public void AddContents(List<Content> contents)
    {
        if (Contents is null)
            Contents = contents;
        else
            Contents.AddRange(contents);
    }

    /// <summary>Adds a file; nothing happens when the stream cannot be read.</summary>
    public async Task AddAttachmentAsync(
        string filename, Stream contentStream, string type = null, string disposition = null, string content_id = null,
        CancellationToken cancellationToken = default)
    {
        if (contentStream is not { CanRead: true })
            return;
        byte[] bytes = new byte[contentStream.Length];
        await contentStream.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
        AddAttachment(filename, Convert.ToBase64String(bytes), type, disposition, content_id);
    }

    /// <summary>Adds a file; nothing happens without a name or without content.</summary>
    public void AddAttachment(string filename, string base64Content, string type = null, string disposition = null, string content_id = null)
    {
        if (string.IsNullOrWhiteSpace(filename) || string.IsNullOrWhiteSpace(base64Content))
            return;
        AddAttachment(new Attachment
        {
            Filename = filename,
            Content = base64Content,
            Type = type,
            Disposition = disposition,
            ContentId = content_id,
        });
    }

    /// <summary>Adds a file.</summary>
    public void AddAttachment(Attachment attachment) => (Attachments ??= []).Add(attachment);

    /// <summary>Adds files.</summary>
    public void AddAttachments(IEnumerable<Attachment> attachments) => (Attachments ??= []).AddRange(attachments);

    /// <summary>Sets the template.</summary>
    public void SetTemplateId(string templateID) => TemplateId = templateID;

    /// <summary>Adds a block for substitutions.</summary>
    public void AddSection(string key, string value) => (Sections ??= []).Add(key, value);

    /// <summary>Adds blocks for substitutions.</summary>
    public void AddSections(Dictionary<string, string> sections) => Sections = Joined(Sections, sections);

    /// <summary>Adds a header.</summary>
    public void AddGlobalHeader(string key, string value) => (Headers ??= []).Add(key, value);

    /// <summary>Adds headers.</summary>
    public void AddGlobalHeaders(Dictionary<string, string> headers) => Headers = Joined(Headers, headers);

    /// <summary>Adds a category.</summary>
    public void AddCategory(string category) => (Categories ??= []).Add(category);

    /// <summary>Adds categories.</summary>
    public void AddCategories(List<string> categories)
    {
        if (Categories is null)
            Categories = categories;
        else
            Categories.AddRange(categories);
    }

    /// <summary>Adds a value that events repeat.</summary>
    public void AddGlobalCustomArg(string key, string value) => (CustomArgs ??= []).Add(key, value);

    /// <summary>Adds values that events repeat.</summary>
    public void AddGlobalCustomArgs(Dictionary<string, string> customArgs) => CustomArgs = Joined(CustomArgs, customArgs);

    /// <summary>Sets when the mail is sent, in unix seconds.</summary>
    public void SetGlobalSendAt(int sendAt) => SendAt = sendAt;

    /// <summary>Sets the batch.</summary>
    public void SetBatchId(string batchId) => BatchId = batchId;

    /// <summary>Sets the unsubscribe group.</summary>
    public void SetAsm(int groupID, List<int> groupsToDisplay = null) =>
        Asm = new ASM { GroupId = groupID, GroupsToDisplay = groupsToDisplay };

    /// <summary>Sets the pool of sending addresses.</summary>
    public void SetIpPoolName(string ipPoolName) => IpPoolName = ipPoolName;

    /// <summary>Sets a blind copy of every mail.</summary>
    public void SetBccSetting(bool enable, string email) =>
        (MailSettings ??= new()).BccSettings = new BCCSettings { Enable = enable, Email = email };

    /// <summary>Sends despite any suppression list.</summary>
    public void SetBypassListManagement(bool enable) =>
        (MailSettings ??= new()).BypassListManagement = new BypassListManagement { Enable = enable };

    /// <summary>Sends despite spam reports.</summary>
    public void SetBypassSpamManagement(bool enable) =>
        (MailSettings ??= new()).BypassSpamManagement = new BypassSpamManagement { Enable = enable };

    /// <summary>Sends despite earlier bounces.</summary>
    public void SetBypassBounceManagement(bool enable) =>
        (MailSettings ??= new()).BypassBounceManagement = new BypassBounceManagement { Enable = enable };

    /// <summary>Sends despite unsubscribing.</summary>
    public void SetBypassUnsubscribeManagement(bool enable) =>
        (MailSettings ??= new()).BypassUnsubscribeManagement = new BypassUnsubscribeManagement { Enable = enable };

    /// <summary>Sets a footer.</summary>
    public void SetFooterSetting(bool enable, string html = null, string text = null) =>
        (MailSettings ??= new()).FooterSettings = new FooterSettings { Enable = enable, Html = html, Text = text };

    /// <summary>Checks the request only, and sends nothing.</summary>
    public void SetSandBoxMode(bool enable) => (MailSettings ??= new()).SandboxMode = new SandboxMode { Enable = enable };

    /// <summary>Sets a spam check.</summary>
    public void SetSpamCheck(bool enable, int threshold = 1, string postToUrl = null) =>
        (MailSettings ??= new()).SpamCheck = new SpamCheck { Enable = enable, Threshold = threshold, PostToUrl = postToUrl };

    /// <summary>Sets whether clicks are noted.</summary>
    public void SetClickTracking(bool enable, bool enableText) =>
        (TrackingSettings ??= new()).ClickTracking = new ClickTracking { Enable = enable, EnableText = enableText };

    /// <summary>Sets whether openings are noted.</summary>
    public void SetOpenTracking(bool enable, string substitutionTag = null) =>
        (TrackingSettings ??= new()).OpenTracking = new OpenTracking { Enable = enable, SubstitutionTag = substitutionTag };

    /// <summary>Sets an unsubscribe link.</summary>
    public void SetSubscriptionTracking(bool enable, string html = null, string text = null, string substitutionTag = null) =>
        (TrackingSettings ??= new()).SubscriptionTracking =
            new SubscriptionTracking { Enable = enable, SubstitutionTag = substitutionTag, Html = html, Text = text };

    /// <summary>Sets marks in links for Google Analytics.</summary>
    public void SetGoogleAnalytics(
        bool enable, string utmCampaign = null, string utmContent = null, string utmMedium = null, string utmSource = null,
        string utmTerm = null) =>
        (TrackingSettings ??= new()).Ganalytics = new Ganalytics
        {
            Enable = enable,
            UtmCampaign = utmCampaign,
            UtmContent = utmContent,
            UtmMedium = utmMedium,
            UtmSource = utmSource,
            UtmTerm = utmTerm,
        };
}
