// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identity`](https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta), [intune-rbac-identity](https://learn.microsoft.com/graph/api/resources/intune-rbac-identity?view=graph-rest-beta)
    Identity = "microsoft.graph.identity" {
        "microsoft.graph.auditUserIdentity",
        "microsoft.graph.emailIdentity",
        "microsoft.graph.programResource",
        "microsoft.graph.security.submissionUserIdentity",
        "microsoft.graph.servicePrincipalIdentity",
        "microsoft.graph.teamworkApplicationIdentity",
        "microsoft.graph.teamworkConversationIdentity",
        "microsoft.graph.teamworkTagIdentity",
        "microsoft.graph.teamworkUserIdentity",
        "microsoft.graph.userIdentity",
    }
}

impl Identity {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `tenantId`: `Edm.String`
    ///
    /// Optional.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }
}
