// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.commsNotification`](https://learn.microsoft.com/graph/api/resources/commsnotification?view=graph-rest-beta)
    CommsNotification = "microsoft.graph.commsNotification"
}

impl CommsNotification {
    /// `changeType` in queries.
    pub const CHANGE_TYPE: Property<Self> = Property::new("changeType");
    /// `resourceUrl` in queries.
    pub const RESOURCE_URL: Property<Self> = Property::new("resourceUrl");

    /// `changeType`: `microsoft.graph.changeType`
    ///
    /// Possible values are: created, updated, deleted.
    pub fn change_type(&self) -> Option<super::ChangeType> {
        self.0.enumeration("changeType")
    }

    /// Sets `changeType`.
    pub fn with_change_type(self, value: impl Into<Nullable<super::ChangeType>>) -> Self {
        Self(self.0.with("changeType", value))
    }

    /// `resourceUrl`: `Edm.String`
    pub fn resource_url(&self) -> Option<&str> {
        self.0.str("resourceUrl")
    }

    /// Sets `resourceUrl`.
    pub fn with_resource_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceUrl", value))
    }
}
