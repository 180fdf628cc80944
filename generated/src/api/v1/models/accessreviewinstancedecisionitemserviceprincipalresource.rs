// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemresource.
    ///
    /// [`microsoft.graph.accessreviewinstancedecisionitemserviceprincipalresource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemserviceprincipalresource?view=graph-rest-1.0)
    Accessreviewinstancedecisionitemserviceprincipalresource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessreviewinstancedecisionitemserviceprincipalresource"
}

impl Accessreviewinstancedecisionitemserviceprincipalresource {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }
}
