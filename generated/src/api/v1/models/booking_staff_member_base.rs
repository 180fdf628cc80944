// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.bookingStaffMemberBase`](https://learn.microsoft.com/graph/api/resources/bookingstaffmemberbase?view=graph-rest-1.0)
    BookingStaffMemberBase: super::Entity = "microsoft.graph.bookingStaffMemberBase" {
        "microsoft.graph.bookingStaffMember",
    }
}

impl BookingStaffMemberBase {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
