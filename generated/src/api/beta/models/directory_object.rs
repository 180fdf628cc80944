// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.directoryObject`](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta)
    DirectoryObject = "microsoft.graph.directoryObject" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.appManagementPolicy",
        "microsoft.graph.application",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.device",
        "microsoft.graph.directoryObjectPartnerReference",
        "microsoft.graph.directoryRole",
        "microsoft.graph.directoryRoleTemplate",
        "microsoft.graph.educationUser",
        "microsoft.graph.extensionProperty",
        "microsoft.graph.externalIdentitiesPolicy",
        "microsoft.graph.group",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.orgContact",
        "microsoft.graph.organization",
        "microsoft.graph.policyBase",
        "microsoft.graph.servicePrincipal",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.subscribedSku",
        "microsoft.graph.tenantAppManagementPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
        "microsoft.graph.user",
    }
}

impl DirectoryObject {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `deletedDateTime`: `Edm.DateTimeOffset`
    pub fn deleted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deletedDateTime")
    }

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable. Key.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}
