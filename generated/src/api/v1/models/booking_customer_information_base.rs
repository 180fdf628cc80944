// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.bookingCustomerInformationBase`](https://learn.microsoft.com/graph/api/resources/bookingcustomerinformationbase?view=graph-rest-1.0)
    BookingCustomerInformationBase = "microsoft.graph.bookingCustomerInformationBase" {
        "microsoft.graph.bookingCustomerInformation",
    }
}
