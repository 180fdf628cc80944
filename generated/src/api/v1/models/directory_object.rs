// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.directoryObject`](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-1.0)
    DirectoryObject: super::Entity = "microsoft.graph.directoryObject" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.application",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.contract",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.device",
        "microsoft.graph.directoryObjectPartnerReference",
        "microsoft.graph.directoryRole",
        "microsoft.graph.directoryRoleTemplate",
        "microsoft.graph.extensionProperty",
        "microsoft.graph.group",
        "microsoft.graph.groupSettingTemplate",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.organization",
        "microsoft.graph.orgcontact",
        "microsoft.graph.policyBase",
        "microsoft.graph.servicePrincipal",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
        "microsoft.graph.user",
    }
}

impl DirectoryObject {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");

    /// `deletedDateTime`: `Edm.DateTimeOffset`
    pub fn deleted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deletedDateTime")
    }

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }
}
