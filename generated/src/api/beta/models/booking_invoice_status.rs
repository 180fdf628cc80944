// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingInvoiceStatus`](https://learn.microsoft.com/graph/api/resources/bookingappointment?view=graph-rest-beta)
    BookingInvoiceStatus = "microsoft.graph.bookingInvoiceStatus" {
        /// `draft`
        Draft = "draft",
        /// `reviewing`
        Reviewing = "reviewing",
        /// `open`
        Open = "open",
        /// `canceled`
        Canceled = "canceled",
        /// `paid`
        Paid = "paid",
        /// `corrective`
        Corrective = "corrective",
    }
}
