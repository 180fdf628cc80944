// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.admin`](https://learn.microsoft.com/graph/api/resources/admin?view=graph-rest-1.0)
    Admin = "microsoft.graph.admin"
}

impl Admin {
    /// `serviceAnnouncement` in queries.
    pub const SERVICE_ANNOUNCEMENT: Property<Self> = Property::new("serviceAnnouncement");

    /// `serviceAnnouncement`: `microsoft.graph.serviceAnnouncement`, read-only
    ///
    /// Read-only.
    pub fn service_announcement(&self) -> Option<&super::ServiceAnnouncement> {
        self.0.model("serviceAnnouncement")
    }
}
