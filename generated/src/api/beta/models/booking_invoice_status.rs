// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingInvoiceStatus`](https://learn.microsoft.com/graph/api/resources/bookingappointment?view=graph-rest-beta)
    BookingInvoiceStatus = "microsoft.graph.bookingInvoiceStatus" {
        Draft = "draft",
        Reviewing = "reviewing",
        Open = "open",
        Canceled = "canceled",
        Paid = "paid",
        Corrective = "corrective",
    }
}
