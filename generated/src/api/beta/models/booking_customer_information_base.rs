// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.bookingCustomerInformationBase`](https://learn.microsoft.com/graph/api/resources/bookingcustomerinformationbase?view=graph-rest-beta)
    BookingCustomerInformationBase = "microsoft.graph.bookingCustomerInformationBase" {
        "microsoft.graph.bookingCustomerInformation",
    }
}
