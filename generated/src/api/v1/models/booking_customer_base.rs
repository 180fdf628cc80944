// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.bookingCustomerBase`](https://learn.microsoft.com/graph/api/resources/bookingcustomerbase?view=graph-rest-1.0)
    BookingCustomerBase: super::Entity = "microsoft.graph.bookingCustomerBase" {
        "microsoft.graph.bookingCustomer",
    }
}

impl BookingCustomerBase {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
