// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::Flags;

crate::runtime::model! {
    /// [`microsoft.graph.decisionItemPrincipalResourceMembership`](https://learn.microsoft.com/graph/api/resources/decisionItemPrincipalResourceMembership?view=graph-rest-beta)
    DecisionItemPrincipalResourceMembership = "microsoft.graph.decisionItemPrincipalResourceMembership";
    "membershipType" MEMBERSHIP_TYPE, membership_type flags -> Option<Flags<super::DecisionItemPrincipalResourceMembershipType>>, with_membership_type(Flags<super::DecisionItemPrincipalResourceMembershipType>), "`membershipType`: `microsoft.graph.decisionItemPrincipalResourceMembershipType`" "Supports multiple values. Possible values are: direct, indirect, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.decisionItemPrincipalResourceMembershipType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DecisionItemPrincipalResourceMembershipType = "microsoft.graph.decisionItemPrincipalResourceMembershipType" {
        Direct = "direct",
        Indirect = "indirect",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deletedItemContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    DeletedItemContainer: super::Entity = "microsoft.graph.deletedItemContainer";
    inherited "id" ID, with_id(String), "`id`";
    "lifecyclePolicies" LIFECYCLE_POLICIES, lifecycle_policies models -> Option<&[super::identity_governance::LifecyclePolicy]>, with_lifecycle_policies(Vec<super::identity_governance::LifecyclePolicy>), "`lifecyclePolicies`: `Collection(microsoft.graph.identityGovernance.lifecyclePolicy)`, metadata";
    "workflows" WORKFLOWS, workflows models -> Option<&[super::identity_governance::Workflow]>, with_workflows(Vec<super::identity_governance::Workflow>), "`workflows`: `Collection(microsoft.graph.identityGovernance.workflow)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.directoryRoleManagementDeletedItemContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    DirectoryRoleManagementDeletedItemContainer: super::Entity = "microsoft.graph.directoryRoleManagementDeletedItemContainer";
    inherited "id" ID, with_id(String), "`id`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::UnifiedRoleDefinition]>, with_role_definitions(Vec<super::UnifiedRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.domainIdentitySource`](https://learn.microsoft.com/graph/api/resources/domainidentitysource?view=graph-rest-beta), with the accessors of [`IdentitySource`](super::IdentitySource)
    DomainIdentitySource: super::IdentitySource = "microsoft.graph.domainIdentitySource";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.driftAccessPackageInfo`, metadata
    DriftAccessPackageInfo = "microsoft.graph.driftAccessPackageInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.driftCounts`, metadata
    DriftCounts = "microsoft.graph.driftCounts";
    "missing" MISSING, missing i32 -> Option<i32>, with_missing(i32), "`missing`: `Edm.Int32`, metadata";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`, metadata";
    "unauthorized" UNAUTHORIZED, unauthorized i32 -> Option<i32>, with_unauthorized(i32), "`unauthorized`: `Edm.Int32`, metadata";
}
