using System.Globalization;
using System.Text;

namespace Serverless.Sandbox.EasyPost;

/// <summary>Draws a label of 4 by 6 inches.</summary>
internal static class Labels
{
    public static string Zpl(Shipment shipment)
    {
        var zpl = new StringBuilder("^XA^CI28^PW1200^LL1800\n^FO60,60^A0N,56,56^FD").Append(Clean(Service(shipment))).Append("^FS\n");
        int y = 180;
        foreach (string line in Lines(shipment.FromAddress))
            zpl.Append(CultureInfo.InvariantCulture, $"^FO60,{y += 40}^A0N,32,32^FD{Clean(line)}^FS\n");
        y += 80;
        foreach (string line in Lines(shipment.ToAddress))
            zpl.Append(CultureInfo.InvariantCulture, $"^FO160,{y += 64}^A0N,52,52^FD{Clean(line)}^FS\n");
        return zpl.Append(CultureInfo.InvariantCulture, $"^FO100,1200^BY4^BCN,300,Y,N,N^FD{shipment.TrackingCode}^FS\n^XZ\n").ToString();

        static string Clean(string text) => text.Replace('^', ' ').Replace('~', ' ');
    }

    public static byte[] Pdf(Shipment shipment)
    {
        var page = new StringBuilder("0.8 w 10 10 268 412 re S 10 372 m 278 372 l S 10 300 m 278 300 l S 10 170 m 278 170 l S\n");
        Text(page, 18, 388, 18, true, Service(shipment));
        float y = 358;
        foreach (string line in Lines(shipment.FromAddress))
            Text(page, 18, y -= 11, 8.5f, false, line);
        Text(page, 18, 286, 8, false, shipment.IsReturn ? "RETURN TO" : "SHIP TO");
        y = 276;
        foreach (string line in Lines(shipment.ToAddress))
            Text(page, 36, y -= 18, 13, true, line);
        Bars(page, shipment.TrackingCode!, 30, 70, 228, 80);
        Text(page, 30, 54, 10, true, shipment.TrackingCode!);
        Text(page, 30, 36, 7, false, $"{shipment.Id}  {shipment.Parcel.Weight.ToString(CultureInfo.InvariantCulture)} oz");
        Text(page, 30, 24, 7, false, $"{shipment.Reference}  SANDBOX - NOT POSTAGE");
        return Document(page.ToString());
    }

    private static string Service(Shipment shipment) => $"{shipment.SelectedRate!.Carrier} {shipment.SelectedRate.Service}";

    private static IEnumerable<string> Lines(Address address) => new[]
    {
        address.Name, address.Company, address.Street1, address.Street2, $"{address.City} {address.State} {address.Zip}".Trim(), address.Country,
    }.Where(line => !string.IsNullOrWhiteSpace(line))!;

    private static void Text(StringBuilder page, float x, float y, float size, bool bold, string text)
    {
        string escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        page.Append(CultureInfo.InvariantCulture, $"BT /{(bold ? "B" : "R")} {size} Tf {x} {y} Td ({escaped}) Tj ET\n");
    }

    private static void Bars(StringBuilder page, string text, float x, float y, float width, float height)
    {
        List<int> widths = Code128.Widths(text);
        float module = width / widths.Sum();
        bool isBar = true;
        foreach (int modules in widths)
        {
            if (isBar)
                page.Append(CultureInfo.InvariantCulture, $"{x:0.###} {y} {modules * module:0.###} {height} re f\n");
            x += modules * module;
            isBar = !isBar;
        }
    }

    private static byte[] Document(string page)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R /Resources << /Font << /R 5 0 R /B 6 0 R >> >> >>",
            $"<< /Length {Encoding.Latin1.GetByteCount(page)} >>\nstream\n{page}endstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (int i = 0; i < objects.Length; i++)
        {
            // Everything is Latin-1: one character, one byte.
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        int start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
