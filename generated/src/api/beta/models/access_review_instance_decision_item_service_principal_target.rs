// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemtarget.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalTarget`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemserviceprincipaltarget?view=graph-rest-beta)
    AccessReviewInstanceDecisionItemServicePrincipalTarget: super::AccessReviewInstanceDecisionItemTarget = "microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalTarget"
}

impl AccessReviewInstanceDecisionItemServicePrincipalTarget {
    /// `servicePrincipalId` in queries.
    pub const SERVICE_PRINCIPAL_ID: Property<Self> = Property::new("servicePrincipalId");
    /// `servicePrincipalDisplayName` in queries.
    pub const SERVICE_PRINCIPAL_DISPLAY_NAME: Property<Self> = Property::new("servicePrincipalDisplayName");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");

    /// `servicePrincipalId`: `Edm.String`
    pub fn service_principal_id(&self) -> Option<&str> {
        self.0.str("servicePrincipalId")
    }

    /// Sets `servicePrincipalId`.
    pub fn with_service_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalId", value))
    }

    /// `servicePrincipalDisplayName`: `Edm.String`
    pub fn service_principal_display_name(&self) -> Option<&str> {
        self.0.str("servicePrincipalDisplayName")
    }

    /// Sets `servicePrincipalDisplayName`.
    pub fn with_service_principal_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalDisplayName", value))
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
