namespace SendGrid.Helpers.Mail;

// What is set on an envelope: the one given, else the one at the index; the index after the last makes a new one.
public partial class SendGridMessage
{
    /// <summary>Adds a receiver to the first envelope.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public void AddTo(string email, string name = null) => AddTo(Address(email, name));

    /// <summary>Adds a receiver.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public void AddTo(EmailAddress email, int personalizationIndex = 0, Personalization personalization = null) =>
        AddTos(One(email), personalizationIndex, personalization);

    /// <summary>Adds receivers.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="InvalidOperationException">The list is empty.</exception>
    public void AddTos(List<EmailAddress> emails, int personalizationIndex = 0, Personalization personalization = null)
    {
        Check(emails);
        (Envelope(personalizationIndex, personalization).Tos ??= []).AddRange(emails);
    }

    /// <summary>Adds a receiver of a copy to the first envelope.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public void AddCc(string email, string name = null) => AddCc(Address(email, name));

    /// <summary>Adds a receiver of a copy.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public void AddCc(EmailAddress email, int personalizationIndex = 0, Personalization personalization = null) =>
        AddCcs(One(email), personalizationIndex, personalization);

    /// <summary>Adds receivers of a copy.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="InvalidOperationException">The list is empty.</exception>
    public void AddCcs(List<EmailAddress> emails, int personalizationIndex = 0, Personalization personalization = null)
    {
        Check(emails);
        (Envelope(personalizationIndex, personalization).Ccs ??= []).AddRange(emails);
    }

    /// <summary>Adds a receiver of a hidden copy to the first envelope.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public void AddBcc(string email, string name = null) => AddBcc(Address(email, name));

    /// <summary>Adds a receiver of a hidden copy.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public void AddBcc(EmailAddress email, int personalizationIndex = 0, Personalization personalization = null) =>
        AddBccs(One(email), personalizationIndex, personalization);

    /// <summary>Adds receivers of a hidden copy.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="InvalidOperationException">The list is empty.</exception>
    public void AddBccs(List<EmailAddress> emails, int personalizationIndex = 0, Personalization personalization = null)
    {
        Check(emails);
        (Envelope(personalizationIndex, personalization).Bccs ??= []).AddRange(emails);
    }

    /// <summary>Sets the subject of an envelope.</summary>
    public void SetSubject(string subject, int personalizationIndex = 0, Personalization personalization = null) =>
        Envelope(personalizationIndex, personalization).Subject = subject;

    /// <summary>Adds a header to an envelope.</summary>
    public void AddHeader(string headerKey, string headerValue, int personalizationIndex = 0, Personalization personalization = null) =>
        AddHeaders(new Dictionary<string, string> { [headerKey] = headerValue }, personalizationIndex, personalization);

    /// <summary>Adds headers to an envelope.</summary>
    public void AddHeaders(Dictionary<string, string> headers, int personalizationIndex = 0, Personalization personalization = null)
    {
        Personalization envelope = Envelope(personalizationIndex, personalization);
        envelope.Headers = Joined(envelope.Headers, headers);
    }

    /// <summary>Adds a text to replace.</summary>
    public void AddSubstitution(
        string substitutionKey, string substitutionValue, int personalizationIndex = 0, Personalization personalization = null) =>
        AddSubstitutions(new Dictionary<string, string> { [substitutionKey] = substitutionValue }, personalizationIndex, personalization);

    /// <summary>Adds texts to replace.</summary>
    public void AddSubstitutions(
        Dictionary<string, string> substitutions, int personalizationIndex = 0, Personalization personalization = null)
    {
        Personalization envelope = Envelope(personalizationIndex, personalization);
        envelope.Substitutions = Joined(envelope.Substitutions, substitutions);
    }

    /// <summary>Sets the values for a dynamic template.</summary>
    public void SetTemplateData(object dynamicTemplateData, int personalizationIndex = 0, Personalization personalization = null) =>
        Envelope(personalizationIndex, personalization).TemplateData = dynamicTemplateData;

    /// <summary>Adds a value that events repeat.</summary>
    public void AddCustomArg(
        string customArgKey, string customArgValue, int personalizationIndex = 0, Personalization personalization = null) =>
        AddCustomArgs(new Dictionary<string, string> { [customArgKey] = customArgValue }, personalizationIndex, personalization);

    /// <summary>Adds values that events repeat.</summary>
    public void AddCustomArgs(Dictionary<string, string> customArgs, int personalizationIndex = 0, Personalization personalization = null)
    {
        Personalization envelope = Envelope(personalizationIndex, personalization);
        envelope.CustomArgs = Joined(envelope.CustomArgs, customArgs);
    }

    /// <summary>Sets when an envelope is sent, in unix seconds.</summary>
    public void SetSendAt(long sendAt, int personalizationIndex = 0, Personalization personalization = null) =>
        Envelope(personalizationIndex, personalization).SendAt = sendAt;

    private Personalization Envelope(int index, Personalization given)
    {
        if (given != null)
        {
            (Personalizations ??= []).Add(given);
            return given;
        }
        if (Personalizations is null)
        {
            // The first envelope is made whatever index was asked for, as the official package does.
            Personalizations = [new Personalization()];
            return Personalizations[0];
        }
        if (index > Personalizations.Count)
        {
            throw new ArgumentException(
                $"personalizationIndex {index} must not be greater than {Personalizations.Count}");
        }
        if (index == Personalizations.Count)
            Personalizations.Add(new Personalization());
        return Personalizations[index];
    }

    private static EmailAddress Address(string email, string name) =>
        string.IsNullOrWhiteSpace(email) ? throw new ArgumentNullException(nameof(email)) : new EmailAddress(email, name);

    private static List<EmailAddress> One(EmailAddress email) => [email ?? throw new ArgumentNullException(nameof(email))];

    private static void Check(List<EmailAddress> emails)
    {
        ArgumentNullException.ThrowIfNull(emails);
        if (emails.Count == 0)
            throw new InvalidOperationException("Sequence contains no elements");
    }

    // Equal pairs may repeat; one key with two values is an ArgumentException.
    private static Dictionary<string, string> Joined(Dictionary<string, string> first, Dictionary<string, string> second) =>
        first is null ? second : first.Union(second).ToDictionary(pair => pair.Key, pair => pair.Value);
}
