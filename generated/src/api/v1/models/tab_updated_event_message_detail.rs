// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.tabUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/tabupdatedeventmessagedetail?view=graph-rest-1.0)
    TabUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.tabUpdatedEventMessageDetail"
}

impl TabUpdatedEventMessageDetail {
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");
    /// `tabId` in queries.
    pub const TAB_ID: Property<Self> = Property::new("tabId");

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }

    /// `tabId`: `Edm.String`
    pub fn tab_id(&self) -> Option<&str> {
        self.0.str("tabId")
    }

    /// Sets `tabId`.
    pub fn with_tab_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tabId", value))
    }
}
