// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printerCapabilitiesMediaSizes`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrinterCapabilitiesMediaSizes = "microsoft.graph.printerCapabilitiesMediaSizes" {
        A3 = "A3",
        A4 = "A4",
        A5 = "A5",
        A6 = "A6",
        JisB4 = "JIS B4",
        JisB5 = "JIS B5",
        JpnHagaki = "JPN Hagaki",
        NorthAmerica5x7in = "North America 5x7in",
        NorthAmericaExecutive = "North America Executive",
        NorthAmericaGovermentLetter = "North America Goverment Letter",
        NorthAmericaIndex3x5in = "North America Index 3x5in",
        NorthAmericaIndex4x8in = "North America Index 4x8in",
        NorthAmericaIndex5x8in = "North America Index 5x8in",
        NorthAmericaInvoice = "North America Invoice",
        NorthAmericaLedger = "North America Ledger",
        NorthAmericaLegal = "North America Legal",
        NorthAmericaLetter = "North America Letter",
        PhotoL3_5x5in = "Photo l 3.5x5in",
        BusinessCard = "Business Card",
        Photo = "Photo",
    }
}
