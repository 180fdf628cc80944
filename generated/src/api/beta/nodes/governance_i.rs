// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, OffsetDateTime, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance`, such as `/identityGovernance`.
    IdentityGovernance = models::IdentityGovernance
}

impl IdentityGovernance {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IdentityGovernance> {
        self.0.get("GET identityGovernance: get")
    }

    /// `…/accessReviews`
    pub fn access_reviews(&self) -> super::AccessReviewSet {
        super::AccessReviewSet(self.0.name("accessReviews"))
    }

    /// `…/accessevaluationdetections`
    pub fn accessevaluationdetections(&self) -> super::IdentityGovernanceAccessevaluationdetections {
        super::IdentityGovernanceAccessevaluationdetections(self.0.name("accessevaluationdetections"))
    }

    /// `…/accessevaluationpolicies`
    pub fn accessevaluationpolicies(&self) -> super::IdentityGovernanceAccessevaluationpolicies {
        super::IdentityGovernanceAccessevaluationpolicies(self.0.name("accessevaluationpolicies"))
    }

    /// `…/appConsent`
    pub fn app_consent(&self) -> super::AppConsentApprovalRoute {
        super::AppConsentApprovalRoute(self.0.name("appConsent"))
    }

    /// `…/catalogs`
    pub fn catalogs(&self) -> super::IdentityGovernanceCatalogs {
        super::IdentityGovernanceCatalogs(self.0.name("catalogs"))
    }

    /// `…/entitlementManagement`
    pub fn entitlement_management(&self) -> super::EntitlementManagement {
        super::EntitlementManagement(self.0.name("entitlementManagement"))
    }

    /// `…/lifecycleWorkflows`
    pub fn lifecycle_workflows(&self) -> super::IdentityGovernanceLifecycleWorkflowsContainer {
        super::IdentityGovernanceLifecycleWorkflowsContainer(self.0.name("lifecycleWorkflows"))
    }

    /// `…/permissionsAnalytics`
    pub fn permissions_analytics(&self) -> super::PermissionsAnalyticsAggregation {
        super::PermissionsAnalyticsAggregation(self.0.name("permissionsAnalytics"))
    }

    /// `…/permissionsManagement`
    pub fn permissions_management(&self) -> super::PermissionsManagement {
        super::PermissionsManagement(self.0.name("permissionsManagement"))
    }

    /// `…/privilegedAccess`
    pub fn privileged_access(&self) -> super::PrivilegedAccessRoot {
        super::PrivilegedAccessRoot(self.0.name("privilegedAccess"))
    }

    /// `…/roleManagementAlerts`
    pub fn role_management_alerts(&self) -> super::RoleManagementAlert {
        super::RoleManagementAlert(self.0.name("roleManagementAlerts"))
    }

    /// `…/termsOfUse`
    pub fn terms_of_use(&self) -> super::TermsOfUseContainer {
        super::TermsOfUseContainer(self.0.name("termsOfUse"))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/accessevaluationdetections`
    IdentityGovernanceAccessevaluationdetections
}

impl IdentityGovernanceAccessevaluationdetections {
    /// `GET /identityGovernance/accessevaluationdetections`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityGovernance: list
            : EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/accessevaluationdetections";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityGovernanceAccessevaluationdetectionsId {
        super::IdentityGovernanceAccessevaluationdetectionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/accessevaluationdetections/{id}`
    IdentityGovernanceAccessevaluationdetectionsId
}

impl IdentityGovernanceAccessevaluationdetectionsId {
    /// `GET /identityGovernance/accessevaluationdetections/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityGovernance: get
            : EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/accessevaluationdetections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/accessevaluationdetections/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH identityGovernance: update
            : EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/accessevaluationdetections/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identityGovernance/accessevaluationpolicies`
    IdentityGovernanceAccessevaluationpolicies
}

impl IdentityGovernanceAccessevaluationpolicies {
    /// `GET /identityGovernance/accessevaluationpolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityGovernance: list
            : EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/accessevaluationpolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityGovernanceAccessevaluationpoliciesId {
        super::IdentityGovernanceAccessevaluationpoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/accessevaluationpolicies/{id}`
    IdentityGovernanceAccessevaluationpoliciesId
}

impl IdentityGovernanceAccessevaluationpoliciesId {
    /// `GET /identityGovernance/accessevaluationpolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityGovernance: get
            : EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/accessevaluationpolicies/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageCatalog`, such as `/identityGovernance/catalogs`.
    IdentityGovernanceCatalogs[models::AccessPackageCatalog]
}

impl IdentityGovernanceCatalogs {
    /// `GET /identityGovernance/catalogs/Search`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn search(&self) -> List<models::AccessPackageCatalog> {
        let sheet = "GET accessPackageCatalog: search
            : | |
            /identityGovernance/catalogs/Search";
        self.0.name("Search").list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.customTaskExtension`, such as `/identityGovernance/lifecycleWorkflows/customTaskExtensions/{id}`.
    IdentityGovernanceCustomTaskExtension: super::CustomCalloutExtension = models::identity_governance::CustomTaskExtension
}

impl IdentityGovernanceCustomTaskExtension {
    /// `DELETE /identityGovernance/lifecycleWorkflows/customTaskExtensions/{customTaskExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-customtaskextension-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-CustomExt.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-CustomExt.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE customTaskExtension: delete
            identitygovernance-customtaskextension-delete: LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/customTaskExtensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/customTaskExtensions/{customTaskExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-customtaskextension-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-CustomExt.Read.All` and 3 more; application: `LifecycleWorkflows-CustomExt.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::identity_governance::CustomTaskExtension> {
        let sheet = "GET customTaskExtension: get
            identitygovernance-customtaskextension-get: LifecycleWorkflows-CustomExt.Read.All LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-CustomExt.Read.All LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/customTaskExtensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/lifecycleWorkflows/customTaskExtensions/{customTaskExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-customtaskextension-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-CustomExt.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-CustomExt.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::identity_governance::CustomTaskExtension,
    ) -> Call<models::identity_governance::CustomTaskExtension> {
        let sheet = "PATCH customTaskExtension: update
            identitygovernance-customtaskextension-update: LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/customTaskExtensions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/createdBy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn created_by(&self) -> super::User {
        super::User(self.0.name("createdBy"))
    }

    /// `…/lastModifiedBy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn last_modified_by(&self) -> super::User {
        super::User(self.0.name("lastModifiedBy"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.insights`, such as `/identityGovernance/lifecycleWorkflows/insights`.
    IdentityGovernanceInsights: super::Entity = models::identity_governance::Insights
}

impl IdentityGovernanceInsights {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::identity_governance::Insights> {
        self.0.get("GET insights: get")
    }

    /// `GET /identityGovernance/lifecycleWorkflows/insights/microsoft.graph.identityGovernance.topTasksProcessedSummary(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-insights-toptasksprocessedsummary?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn top_tasks_processed_summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::identity_governance::TopTasksInsightsSummary> {
        let sheet = "GET insights: top_tasks_processed_summary
            identitygovernance-insights-toptasksprocessedsummary: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/insights/microsoft.graph.identityGovernance.topTasksProcessedSummary(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.identityGovernance.topTasksProcessedSummary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/insights/microsoft.graph.identityGovernance.topWorkflowsProcessedSummary(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-insights-topworkflowsprocessedsummary?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn top_workflows_processed_summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::identity_governance::TopWorkflowsInsightsSummary> {
        let sheet = "GET insights: top_workflows_processed_summary
            identitygovernance-insights-topworkflowsprocessedsummary: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/insights/microsoft.graph.identityGovernance.topWorkflowsProcessedSummary(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.identityGovernance.topWorkflowsProcessedSummary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/insights/microsoft.graph.identityGovernance.workflowsProcessedByCategory(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-insights-workflowsprocessedbycategory?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn workflows_processed_by_category(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> Get<models::identity_governance::WorkflowsInsightsByCategory> {
        let sheet = "GET insights: workflows_processed_by_category
            identitygovernance-insights-workflowsprocessedbycategory: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/insights/microsoft.graph.identityGovernance.workflowsProcessedByCategory(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.identityGovernance.workflowsProcessedByCategory",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .get(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/insights/microsoft.graph.identityGovernance.workflowsProcessedSummary(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-insights-workflowsprocessedsummary?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn workflows_processed_summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> Get<models::identity_governance::WorkflowsInsightsSummary> {
        let sheet = "GET insights: workflows_processed_summary
            identitygovernance-insights-workflowsprocessedsummary: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/insights/microsoft.graph.identityGovernance.workflowsProcessedSummary(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.identityGovernance.workflowsProcessedSummary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.lifecycleManagementSettings`, such as `/identityGovernance/lifecycleWorkflows/settings`.
    IdentityGovernanceLifecycleManagementSettings: super::Entity = models::identity_governance::LifecycleManagementSettings
}

impl IdentityGovernanceLifecycleManagementSettings {
    /// `GET /identityGovernance/lifecycleWorkflows/settings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecyclemanagementsettings-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn get(&self) -> Get<models::identity_governance::LifecycleManagementSettings> {
        let sheet = "GET lifecycleManagementSettings: get
            identitygovernance-lifecyclemanagementsettings-get: LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/settings";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/lifecycleWorkflows/settings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecyclemanagementsettings-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::identity_governance::LifecycleManagementSettings,
    ) -> Call<models::identity_governance::LifecycleManagementSettings> {
        let sheet = "PATCH lifecycleManagementSettings: update
            identitygovernance-lifecyclemanagementsettings-update: LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.lifecyclePolicy`, such as `/me/lifecycle/effectiveGoverningPolicy`.
    IdentityGovernanceLifecyclePolicy: super::Entity = models::identity_governance::LifecyclePolicy
}

impl IdentityGovernanceLifecyclePolicy {
    /// `DELETE /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecyclepolicy-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE lifecyclePolicy: delete
            identitygovernance-lifecyclepolicy-delete: LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecyclepolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.Read.All`, `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.Read.All`, `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn get(&self) -> Get<models::identity_governance::LifecyclePolicy> {
        let sheet = "GET lifecyclePolicy: get
            identitygovernance-lifecyclepolicy-get: LifecyclePolicies-AgentId.Read.All LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.Read.All LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}";
        self.0.get(sheet)
    }

    /// `GET /me/lifecycle/effectiveGoverningPolicy/microsoft.graph.identityGovernance.impact(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn impact(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::identity_governance::LifecyclePolicyImpactSummary> {
        let sheet = "GET lifecyclePolicy: impact
            : | |
            /me/lifecycle/effectiveGoverningPolicy/microsoft.graph.identityGovernance.impact(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.identityGovernance.impact",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/lifecyclePolicies/{lifecyclePolicy-id}/microsoft.graph.identityGovernance.restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecyclepolicy-restore?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/deletedItems/lifecyclePolicies/{lifecyclePolicy-id}/versions/{lifecyclePolicy-id1}/microsoft.graph.identityGovernance.restore`, `/identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}/microsoft.graph.identityGovernance.restore`, `/identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}/versions/{lifecyclePolicy-id1}/microsoft.graph.identityGovernance.restore`.
    /// Status: 200.
    pub fn restore(&self) -> Call<models::identity_governance::LifecyclePolicy> {
        let sheet = "POST lifecyclePolicy: restore
            identitygovernance-lifecyclepolicy-restore: | |
            /identityGovernance/lifecycleWorkflows/deletedItems/lifecyclePolicies/{id}/microsoft.graph.identityGovernance.restore
            /identityGovernance/lifecycleWorkflows/deletedItems/lifecyclePolicies/{id}/versions/{id}/microsoft.graph.identityGovernance.restore
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/microsoft.graph.identityGovernance.restore
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/versions/{id}/microsoft.graph.identityGovernance.restore";
        self.0.name("microsoft.graph.identityGovernance.restore").call(sheet)
    }

    /// `PATCH /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::identity_governance::LifecyclePolicy>,
    ) -> Call<models::identity_governance::LifecyclePolicy> {
        let sheet = "PATCH lifecyclePolicy: update
            : LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}";
        self.0.call(sheet).json(Into::<models::identity_governance::LifecyclePolicy>::into(body))
    }

    /// `…/complianceRules`
    pub fn compliance_rules(&self) -> super::IdentityGovernanceLifecyclePolicyComplianceRules {
        super::IdentityGovernanceLifecyclePolicyComplianceRules(self.0.name("complianceRules"))
    }

    /// `…/createdBy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn created_by(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("createdBy"))
    }

    /// `…/lastModifiedBy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn last_modified_by(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("lastModifiedBy"))
    }

    /// `…/rules`
    pub fn rules(&self) -> super::IdentityGovernanceLifecyclePolicyRules {
        super::IdentityGovernanceLifecyclePolicyRules(self.0.name("rules"))
    }

    /// `…/versions`
    pub fn versions(&self) -> Collection<models::identity_governance::LifecyclePolicy> {
        Collection::at(self.0.name("versions"))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/complianceRules`
    IdentityGovernanceLifecyclePolicyComplianceRules
}

impl IdentityGovernanceLifecyclePolicyComplianceRules {
    /// `POST /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}/complianceRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn call(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST lifecyclePolicy: call
            : LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/complianceRules";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}/complianceRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE lifecyclePolicy: delete
            : LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/complianceRules";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}/complianceRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.Read.All`, `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.Read.All`, `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET lifecyclePolicy: get
            : LifecyclePolicies-AgentId.Read.All LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.Read.All LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/complianceRules";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}/complianceRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH lifecyclePolicy: update
            : LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/complianceRules";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.lifecyclePolicyRule`, such as `/identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/rules/{id}`.
    IdentityGovernanceLifecyclePolicyRule: super::Entity = models::identity_governance::LifecyclePolicyRule
}

impl IdentityGovernanceLifecyclePolicyRule {
    /// `GET /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}/rules/{lifecyclePolicyRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecyclepolicyrule-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::identity_governance::LifecyclePolicyRule> {
        let sheet = "GET lifecyclePolicyRule: get
            identitygovernance-lifecyclepolicyrule-get: | |
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/rules/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.lifecyclePolicyRule`, such as `/identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/rules`.
    IdentityGovernanceLifecyclePolicyRules[models::identity_governance::LifecyclePolicyRule]
}

impl IdentityGovernanceLifecyclePolicyRules {
    /// `GET /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{lifecyclePolicy-id}/rules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecyclepolicy-list-rules?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::identity_governance::LifecyclePolicyRule> {
        let sheet = "GET lifecyclePolicy: list
            identitygovernance-lifecyclepolicy-list-rules: | |
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies/{id}/rules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`, such as `/identityGovernance/lifecycleWorkflows`.
    IdentityGovernanceLifecycleWorkflowsContainer: super::Entity = models::identity_governance::LifecycleWorkflowsContainer
}

impl IdentityGovernanceLifecycleWorkflowsContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::identity_governance::LifecycleWorkflowsContainer> {
        self.0.get("GET lifecycleWorkflowsContainer: get")
    }

    /// `…/customTaskExtensions`
    pub fn custom_task_extensions(&self) -> super::IdentityGovernanceLifecycleWorkflowsContainerCustomTaskExtensions {
        super::IdentityGovernanceLifecycleWorkflowsContainerCustomTaskExtensions(self.0.name("customTaskExtensions"))
    }

    /// `…/deletedItems`
    pub fn deleted_items(&self) -> super::DeletedItemContainer {
        super::DeletedItemContainer(self.0.name("deletedItems"))
    }

    /// `…/insights`
    pub fn insights(&self) -> super::IdentityGovernanceInsights {
        super::IdentityGovernanceInsights(self.0.name("insights"))
    }

    /// `…/lifecyclePolicies`
    pub fn lifecycle_policies(&self) -> super::IdentityGovernanceLifecycleWorkflowsContainerLifecyclePolicies {
        super::IdentityGovernanceLifecycleWorkflowsContainerLifecyclePolicies(self.0.name("lifecyclePolicies"))
    }

    /// `…/lifecyclePolicyPriorityConfigurations`
    pub fn lifecycle_policy_priority_configurations(
        &self,
    ) -> super::IdentityGovernanceLifecycleWorkflowsContainerLifecyclePolicyPriorityConfigurations
    {
        super::IdentityGovernanceLifecycleWorkflowsContainerLifecyclePolicyPriorityConfigurations(
            self.0.name("lifecyclePolicyPriorityConfigurations"),
        )
    }

    /// `…/settings`
    pub fn settings(&self) -> super::IdentityGovernanceLifecycleManagementSettings {
        super::IdentityGovernanceLifecycleManagementSettings(self.0.name("settings"))
    }

    /// `…/taskDefinitions`
    pub fn task_definitions(&self) -> super::IdentityGovernanceLifecycleWorkflowsContainerTaskDefinitions {
        super::IdentityGovernanceLifecycleWorkflowsContainerTaskDefinitions(self.0.name("taskDefinitions"))
    }

    /// `…/workflowTemplates`
    pub fn workflow_templates(&self) -> super::IdentityGovernanceLifecycleWorkflowsContainerWorkflowTemplates {
        super::IdentityGovernanceLifecycleWorkflowsContainerWorkflowTemplates(self.0.name("workflowTemplates"))
    }

    /// `…/workflows`
    pub fn workflows(&self) -> super::IdentityGovernanceLifecycleWorkflowsContainerWorkflows {
        super::IdentityGovernanceLifecycleWorkflowsContainerWorkflows(self.0.name("workflows"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.customTaskExtension`, such as `/identityGovernance/lifecycleWorkflows/customTaskExtensions`.
    IdentityGovernanceLifecycleWorkflowsContainerCustomTaskExtensions[models::identity_governance::CustomTaskExtension]
}

impl IdentityGovernanceLifecycleWorkflowsContainerCustomTaskExtensions {
    /// `POST /identityGovernance/lifecycleWorkflows/customTaskExtensions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-post-customtaskextensions?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-CustomExt.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-CustomExt.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::identity_governance::CustomTaskExtension,
    ) -> Call<models::identity_governance::CustomTaskExtension> {
        let sheet = "POST lifecycleWorkflowsContainer: create
            identitygovernance-lifecycleworkflowscontainer-post-customtaskextensions: LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/customTaskExtensions";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/customTaskExtensions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-list-customtaskextensions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-CustomExt.Read.All` and 3 more; application: `LifecycleWorkflows-CustomExt.Read.All` and 3 more.
    pub fn list(&self) -> List<models::identity_governance::CustomTaskExtension> {
        let sheet = "GET lifecycleWorkflowsContainer: list
            identitygovernance-lifecycleworkflowscontainer-list-customtaskextensions: LifecycleWorkflows-CustomExt.Read.All LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-CustomExt.Read.All LifecycleWorkflows-CustomExt.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/customTaskExtensions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.lifecyclePolicy`, such as `/identityGovernance/lifecycleWorkflows/lifecyclePolicies`.
    IdentityGovernanceLifecycleWorkflowsContainerLifecyclePolicies[models::identity_governance::LifecyclePolicy]
}

impl IdentityGovernanceLifecycleWorkflowsContainerLifecyclePolicies {
    /// `POST /identityGovernance/lifecycleWorkflows/lifecyclePolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-post-lifecyclepolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::identity_governance::LifecyclePolicy>,
    ) -> Call<models::identity_governance::LifecyclePolicy> {
        let sheet = "POST lifecycleWorkflowsContainer: create
            identitygovernance-lifecycleworkflowscontainer-post-lifecyclepolicies: LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies";
        self.0.call(sheet).json(Into::<models::identity_governance::LifecyclePolicy>::into(body))
    }

    /// `DELETE /identityGovernance/lifecycleWorkflows/lifecyclePolicies`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE lifecycleWorkflowsContainer: delete
            : LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/lifecyclePolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-list-lifecyclepolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.Read.All`, `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.Read.All`, `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::LifecyclePolicy> {
        let sheet = "GET lifecycleWorkflowsContainer: list
            identitygovernance-lifecycleworkflowscontainer-list-lifecyclepolicies: LifecyclePolicies-AgentId.Read.All LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.Read.All LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies";
        self.0.list(sheet)
    }

    /// `PATCH /identityGovernance/lifecycleWorkflows/lifecyclePolicies`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecyclePolicies-AgentId.ReadWrite.All`; application: `LifecyclePolicies-AgentId.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::identity_governance::LifecyclePolicy>,
    ) -> Call<models::identity_governance::LifecyclePolicy> {
        let sheet = "PATCH lifecycleWorkflowsContainer: update
            : LifecyclePolicies-AgentId.ReadWrite.All | | LifecyclePolicies-AgentId.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/lifecyclePolicies";
        self.0.call(sheet).json(Into::<models::identity_governance::LifecyclePolicy>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.lifecyclePolicyPriorityConfiguration`, such as `/identityGovernance/lifecycleWorkflows/lifecyclePolicyPriorityConfigurations`.
    IdentityGovernanceLifecycleWorkflowsContainerLifecyclePolicyPriorityConfigurations[models::identity_governance::LifecyclePolicyPriorityConfiguration]
}

impl IdentityGovernanceLifecycleWorkflowsContainerLifecyclePolicyPriorityConfigurations {
    /// `GET /identityGovernance/lifecycleWorkflows/lifecyclePolicyPriorityConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-list-lifecyclepolicypriorityconfigurations?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::identity_governance::LifecyclePolicyPriorityConfiguration> {
        let sheet = "GET lifecycleWorkflowsContainer: list
            identitygovernance-lifecycleworkflowscontainer-list-lifecyclepolicypriorityconfigurations: | |
            /identityGovernance/lifecycleWorkflows/lifecyclePolicyPriorityConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.taskDefinition`, such as `/identityGovernance/lifecycleWorkflows/taskDefinitions`.
    IdentityGovernanceLifecycleWorkflowsContainerTaskDefinitions[models::identity_governance::TaskDefinition]
}

impl IdentityGovernanceLifecycleWorkflowsContainerTaskDefinitions {
    /// `GET /identityGovernance/lifecycleWorkflows/taskDefinitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-list-taskdefinitions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::TaskDefinition> {
        let sheet = "GET lifecycleWorkflowsContainer: list
            identitygovernance-lifecycleworkflowscontainer-list-taskdefinitions: LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/taskDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.workflowTemplate`, such as `/identityGovernance/lifecycleWorkflows/workflowTemplates`.
    IdentityGovernanceLifecycleWorkflowsContainerWorkflowTemplates[models::identity_governance::WorkflowTemplate]
}

impl IdentityGovernanceLifecycleWorkflowsContainerWorkflowTemplates {
    /// `GET /identityGovernance/lifecycleWorkflows/workflowTemplates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-list-workflowtemplates?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::WorkflowTemplate> {
        let sheet = "GET lifecycleWorkflowsContainer: list
            identitygovernance-lifecycleworkflowscontainer-list-workflowtemplates: LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflowTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.workflow`, such as `/identityGovernance/lifecycleWorkflows/workflows`.
    IdentityGovernanceLifecycleWorkflowsContainerWorkflows[models::identity_governance::Workflow]
}

impl IdentityGovernanceLifecycleWorkflowsContainerWorkflows {
    /// `POST /identityGovernance/lifecycleWorkflows/workflows`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-post-workflows?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn create(&self, body: models::identity_governance::Workflow) -> Call<models::identity_governance::Workflow> {
        let sheet = "POST lifecycleWorkflowsContainer: create
            identitygovernance-lifecycleworkflowscontainer-post-workflows: LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/workflows`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-list-workflows?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.ReadBasic.All` and 4 more; application: `LifecycleWorkflows-Workflow.ReadBasic.All` and 4 more.
    pub fn list(&self) -> List<models::identity_governance::Workflow> {
        let sheet = "GET lifecycleWorkflowsContainer: list
            identitygovernance-lifecycleworkflowscontainer-list-workflows: LifecycleWorkflows-Workflow.ReadBasic.All LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.ReadBasic.All LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.run`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}`.
    IdentityGovernanceRun: super::Entity = models::identity_governance::Run
}

impl IdentityGovernanceRun {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/{run-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-run-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn get(&self) -> Get<models::identity_governance::Run> {
        let sheet = "GET run: get
            identitygovernance-run-get: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}";
        self.0.get(sheet)
    }

    /// `…/reprocessedRuns`
    ///
    /// The type lists it; no page documents a request there.
    pub fn reprocessed_runs(&self) -> Collection<models::identity_governance::Run> {
        Collection::at(self.0.name("reprocessedRuns"))
    }

    /// `…/subjectProcessingResults`
    pub fn subject_processing_results(&self) -> super::IdentityGovernanceRunSubjectProcessingResults {
        super::IdentityGovernanceRunSubjectProcessingResults(self.0.name("subjectProcessingResults"))
    }

    /// `…/taskProcessingResults`
    pub fn task_processing_results(&self) -> super::IdentityGovernanceRunTaskProcessingResults {
        super::IdentityGovernanceRunTaskProcessingResults(self.0.name("taskProcessingResults"))
    }

    /// `…/userProcessingResults`
    pub fn user_processing_results(&self) -> super::IdentityGovernanceRunUserProcessingResults {
        super::IdentityGovernanceRunUserProcessingResults(self.0.name("userProcessingResults"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.subjectProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/subjectProcessingResults`.
    IdentityGovernanceRunSubjectProcessingResults[models::identity_governance::SubjectProcessingResult]
}

impl IdentityGovernanceRunSubjectProcessingResults {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/{run-id}/subjectProcessingResults`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-run-list-subjectprocessingresults?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::SubjectProcessingResult> {
        let sheet = "GET run: list
            identitygovernance-run-list-subjectprocessingresults: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/subjectProcessingResults";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.taskProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/taskProcessingResults`.
    IdentityGovernanceRunTaskProcessingResults[models::identity_governance::TaskProcessingResult]
}

impl IdentityGovernanceRunTaskProcessingResults {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/{run-id}/taskProcessingResults`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-run-list-taskprocessingresults?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::TaskProcessingResult> {
        let sheet = "GET run: list
            identitygovernance-run-list-taskprocessingresults: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/taskProcessingResults";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.userProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/userProcessingResults`.
    IdentityGovernanceRunUserProcessingResults[models::identity_governance::UserProcessingResult]
}

impl IdentityGovernanceRunUserProcessingResults {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/{run-id}/userProcessingResults`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-run-list-userprocessingresults?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::UserProcessingResult> {
        let sheet = "GET run: list
            identitygovernance-run-list-userprocessingresults: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/userProcessingResults";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.subjectProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/subjectProcessingResults/{id}`.
    IdentityGovernanceSubjectProcessingResult: super::Entity = models::identity_governance::SubjectProcessingResult
}

impl IdentityGovernanceSubjectProcessingResult {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/{run-id}/subjectProcessingResults/{subjectProcessingResult-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-subjectprocessingresult-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn get(&self) -> Get<models::identity_governance::SubjectProcessingResult> {
        let sheet = "GET subjectProcessingResult: get
            identitygovernance-subjectprocessingresult-get: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/subjectProcessingResults/{id}";
        self.0.get(sheet)
    }

    /// `…/reprocessedRuns`
    ///
    /// The type lists it; no page documents a request there.
    pub fn reprocessed_runs(&self) -> Collection<models::identity_governance::Run> {
        Collection::at(self.0.name("reprocessedRuns"))
    }

    /// `…/taskProcessingResults`
    pub fn task_processing_results(&self) -> super::IdentityGovernanceSubjectProcessingResultTaskProcessingResults {
        super::IdentityGovernanceSubjectProcessingResultTaskProcessingResults(self.0.name("taskProcessingResults"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.taskProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/subjectProcessingResults/{id}/taskProcessingResults`.
    IdentityGovernanceSubjectProcessingResultTaskProcessingResults[models::identity_governance::TaskProcessingResult]
}

impl IdentityGovernanceSubjectProcessingResultTaskProcessingResults {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/{run-id}/subjectProcessingResults/{subjectProcessingResult-id}/taskProcessingResults`
    ///
    /// Source: metadata.
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/subjectProcessingResults/{subjectProcessingResult-id}/taskProcessingResults`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::TaskProcessingResult> {
        let sheet = "GET subjectProcessingResult: list
            : LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/subjectProcessingResults/{id}/taskProcessingResults
            /identityGovernance/lifecycleWorkflows/workflows/{id}/subjectProcessingResults/{id}/taskProcessingResults";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.task`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/tasks/{id}`.
    IdentityGovernanceTask: super::Entity = models::identity_governance::Task
}

impl IdentityGovernanceTask {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/tasks/{task-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-task-get?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/versions/{workflowVersion-id}/tasks/{task-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.Read.All`, `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.Read.All`; application: `LifecycleWorkflows-Workflow.Read.All`, `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.Read.All`.
    pub fn get(&self) -> Get<models::identity_governance::Task> {
        let sheet = "GET task: get
            identitygovernance-task-get: LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All | | LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/tasks/{id}
            identitygovernance-task-get: LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/versions/{id}/tasks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/tasks/{task-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn update(&self, body: models::identity_governance::Task) -> Call<models::identity_governance::Task> {
        let sheet = "PATCH task: update
            : LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/tasks/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/taskProcessingResults`
    pub fn task_processing_results(&self) -> super::IdentityGovernanceTaskTaskProcessingResults {
        super::IdentityGovernanceTaskTaskProcessingResults(self.0.name("taskProcessingResults"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.taskDefinition`, such as `/identityGovernance/lifecycleWorkflows/taskDefinitions/{id}`.
    IdentityGovernanceTaskDefinition: super::Entity = models::identity_governance::TaskDefinition
}

impl IdentityGovernanceTaskDefinition {
    /// `GET /identityGovernance/lifecycleWorkflows/taskDefinitions/{taskDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-taskdefinition-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn get(&self) -> Get<models::identity_governance::TaskDefinition> {
        let sheet = "GET taskDefinition: get
            identitygovernance-taskdefinition-get: LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/taskDefinitions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.taskProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/taskProcessingResults/{id}`.
    IdentityGovernanceTaskProcessingResult: super::Entity = models::identity_governance::TaskProcessingResult
}

impl IdentityGovernanceTaskProcessingResult {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::identity_governance::TaskProcessingResult> {
        self.0.get("GET taskProcessingResult: get")
    }

    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/runs/{run-id}/subjectProcessingResults/{subjectProcessingResult-id}/taskProcessingResults/{taskProcessingResult-id}/microsoft.graph.identityGovernance.resume`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-taskprocessingresult-resume?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/runs/{run-id}/taskProcessingResults/{taskProcessingResult-id}/microsoft.graph.identityGovernance.resume`, `/identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/runs/{run-id}/userProcessingResults/{userProcessingResult-id}/taskProcessingResults/{taskProcessingResult-id}/microsoft.graph.identityGovernance.resume`, `/identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/subjectProcessingResults/{subjectProcessingResult-id}/taskProcessingResults/{taskProcessingResult-id}/microsoft.graph.identityGovernance.resume` and 13 more.
    /// Status: 204.
    pub fn resume(&self, body: requests::task_processing_result::ResumeRequest) -> Call<()> {
        let sheet = "POST taskProcessingResult: resume
            identitygovernance-taskprocessingresult-resume: | |
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/runs/{id}/subjectProcessingResults/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/runs/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/runs/{id}/userProcessingResults/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/subjectProcessingResults/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/taskReports/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/tasks/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/userProcessingResults/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/versions/{id}/tasks/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/workflowTemplates/{id}/tasks/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/subjectProcessingResults/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/userProcessingResults/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/workflows/{id}/subjectProcessingResults/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/workflows/{id}/taskReports/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/workflows/{id}/userProcessingResults/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            /identityGovernance/lifecycleWorkflows/workflows/{id}/versions/{id}/tasks/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume
            identitygovernance-taskprocessingresult-resume: LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/tasks/{id}/taskProcessingResults/{id}/microsoft.graph.identityGovernance.resume";
        self.0.name("microsoft.graph.identityGovernance.resume").call(sheet).json(body)
    }

    /// `…/subject`
    ///
    /// The type lists it; no page documents a request there.
    pub fn subject(&self) -> super::User {
        super::User(self.0.name("subject"))
    }

    /// `…/task`
    ///
    /// The type lists it; no page documents a request there.
    pub fn task(&self) -> super::IdentityGovernanceTask {
        super::IdentityGovernanceTask(self.0.name("task"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.taskReport`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/taskReports/{id}`.
    IdentityGovernanceTaskReport: super::Entity = models::identity_governance::TaskReport
}

impl IdentityGovernanceTaskReport {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::identity_governance::TaskReport> {
        self.0.get("GET taskReport: get")
    }

    /// `…/task`
    ///
    /// The type lists it; no page documents a request there.
    pub fn task(&self) -> super::IdentityGovernanceTask {
        super::IdentityGovernanceTask(self.0.name("task"))
    }

    /// `…/taskDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn task_definition(&self) -> super::IdentityGovernanceTaskDefinition {
        super::IdentityGovernanceTaskDefinition(self.0.name("taskDefinition"))
    }

    /// `…/taskProcessingResults`
    pub fn task_processing_results(&self) -> super::IdentityGovernanceTaskReportTaskProcessingResults {
        super::IdentityGovernanceTaskReportTaskProcessingResults(self.0.name("taskProcessingResults"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.taskProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/taskReports/{id}/taskProcessingResults`.
    IdentityGovernanceTaskReportTaskProcessingResults[models::identity_governance::TaskProcessingResult]
}

impl IdentityGovernanceTaskReportTaskProcessingResults {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/taskReports/{taskReport-id}/taskProcessingResults`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-taskreport-list-taskprocessingresults?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::TaskProcessingResult> {
        let sheet = "GET taskReport: list
            identitygovernance-taskreport-list-taskprocessingresults: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/taskReports/{id}/taskProcessingResults";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.taskProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/tasks/{id}/taskProcessingResults`.
    IdentityGovernanceTaskTaskProcessingResults[models::identity_governance::TaskProcessingResult]
}

impl IdentityGovernanceTaskTaskProcessingResults {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/tasks/{task-id}/taskProcessingResults`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::TaskProcessingResult> {
        let sheet = "GET task: list
            : LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/tasks/{id}/taskProcessingResults";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.userIdentityLifecycle`, such as `/me/lifecycle`.
    IdentityGovernanceUserIdentityLifecycle: super::IdentityGovernanceIdentityLifecycle = models::identity_governance::UserIdentityLifecycle
}

impl IdentityGovernanceUserIdentityLifecycle {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::identity_governance::UserIdentityLifecycle> {
        self.0.get("GET userIdentityLifecycle: get")
    }

    /// `…/effectiveGoverningPolicy`
    pub fn effective_governing_policy(&self) -> super::IdentityGovernanceLifecyclePolicy {
        super::IdentityGovernanceLifecyclePolicy(self.0.name("effectiveGoverningPolicy"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.userProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/userProcessingResults/{id}`.
    IdentityGovernanceUserProcessingResult: super::Entity = models::identity_governance::UserProcessingResult
}

impl IdentityGovernanceUserProcessingResult {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/{run-id}/userProcessingResults/{userProcessingResult-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-userprocessingresult-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn get(&self) -> Get<models::identity_governance::UserProcessingResult> {
        let sheet = "GET userProcessingResult: get
            identitygovernance-userprocessingresult-get: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/userProcessingResults/{id}";
        self.0.get(sheet)
    }

    /// `…/reprocessedRuns`
    ///
    /// The type lists it; no page documents a request there.
    pub fn reprocessed_runs(&self) -> Collection<models::identity_governance::Run> {
        Collection::at(self.0.name("reprocessedRuns"))
    }

    /// `…/subject`
    ///
    /// The type lists it; no page documents a request there.
    pub fn subject(&self) -> super::User {
        super::User(self.0.name("subject"))
    }

    /// `…/taskProcessingResults`
    pub fn task_processing_results(&self) -> super::IdentityGovernanceUserProcessingResultTaskProcessingResults {
        super::IdentityGovernanceUserProcessingResultTaskProcessingResults(self.0.name("taskProcessingResults"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.taskProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/userProcessingResults/{id}/taskProcessingResults`.
    IdentityGovernanceUserProcessingResultTaskProcessingResults[models::identity_governance::TaskProcessingResult]
}

impl IdentityGovernanceUserProcessingResultTaskProcessingResults {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/{run-id}/userProcessingResults/{userProcessingResult-id}/taskProcessingResults`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-userprocessingresult-list-taskprocessingresults?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/userProcessingResults/{userProcessingResult-id}/taskProcessingResults`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::TaskProcessingResult> {
        let sheet = "GET userProcessingResult: list
            identitygovernance-userprocessingresult-list-taskprocessingresults: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/{id}/userProcessingResults/{id}/taskProcessingResults
            /identityGovernance/lifecycleWorkflows/workflows/{id}/userProcessingResults/{id}/taskProcessingResults";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.workflow`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}`.
    IdentityGovernanceWorkflow = models::identity_governance::Workflow
}

impl IdentityGovernanceWorkflow {
    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/microsoft.graph.identityGovernance.activate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activate?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/microsoft.graph.identityGovernance.activate`.
    /// Status: 204.
    pub fn activate(&self, body: requests::workflow::ActivateRequest) -> Call<()> {
        let sheet = "POST workflow: activate
            identitygovernance-workflow-activate: | |
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/microsoft.graph.identityGovernance.activate
            identitygovernance-workflow-activate: LifecycleWorkflows-Workflow.Activate LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Activate LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/microsoft.graph.identityGovernance.activate";
        self.0.name("microsoft.graph.identityGovernance.activate").call(sheet).json(body)
    }

    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/microsoft.graph.identityGovernance.activateAndWait`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activateandwait?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/microsoft.graph.identityGovernance.activateAndWait`.
    /// Status: 200.
    pub fn activate_and_wait(
        &self,
        body: requests::workflow::ActivateAndWaitRequest,
    ) -> Call<models::identity_governance::AwaitedWorkflowProcessingResult> {
        let sheet = "POST workflow: activate_and_wait
            identitygovernance-workflow-activateandwait: | |
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/microsoft.graph.identityGovernance.activateAndWait
            identitygovernance-workflow-activateandwait: LifecycleWorkflows-Workflow.Activate LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Activate LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/microsoft.graph.identityGovernance.activateAndWait";
        self.0.name("microsoft.graph.identityGovernance.activateAndWait").call(sheet).json(body)
    }

    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/microsoft.graph.identityGovernance.activateWithScope`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activatewithscope?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/microsoft.graph.identityGovernance.activateWithScope`.
    /// Status: 204.
    pub fn activate_with_scope(&self, body: requests::workflow::ActivateWithScopeRequest) -> Call<()> {
        let sheet = "POST workflow: activate_with_scope
            identitygovernance-workflow-activatewithscope: | |
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/microsoft.graph.identityGovernance.activateWithScope
            /identityGovernance/lifecycleWorkflows/workflows/{id}/microsoft.graph.identityGovernance.activateWithScope";
        self.0.name("microsoft.graph.identityGovernance.activateWithScope").call(sheet).json(body)
    }

    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/microsoft.graph.identityGovernance.cancelProcessing`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-cancelprocessing?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/microsoft.graph.identityGovernance.cancelProcessing`.
    /// Status: 204.
    pub fn cancel_processing(&self, body: requests::workflow::CancelProcessingRequest) -> Call<()> {
        let sheet = "POST workflow: cancel_processing
            identitygovernance-workflow-cancelprocessing: | |
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/microsoft.graph.identityGovernance.cancelProcessing
            /identityGovernance/lifecycleWorkflows/workflows/{id}/microsoft.graph.identityGovernance.cancelProcessing";
        self.0.name("microsoft.graph.identityGovernance.cancelProcessing").call(sheet).json(body)
    }

    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/microsoft.graph.identityGovernance.clearQuarantine`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-clearquarantine?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/microsoft.graph.identityGovernance.clearQuarantine`.
    /// Status: 200.
    pub fn clear_quarantine(&self) -> Call<models::identity_governance::Workflow> {
        let sheet = "POST workflow: clear_quarantine
            identitygovernance-workflow-clearquarantine: | |
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/microsoft.graph.identityGovernance.clearQuarantine
            /identityGovernance/lifecycleWorkflows/workflows/{id}/microsoft.graph.identityGovernance.clearQuarantine";
        self.0.name("microsoft.graph.identityGovernance.clearQuarantine").call(sheet)
    }

    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/microsoft.graph.identityGovernance.createNewVersion`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-createnewversion?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/microsoft.graph.identityGovernance.createNewVersion`.
    /// Status: 200.
    pub fn create_new_version(
        &self,
        body: requests::workflow::CreateNewVersionRequest,
    ) -> Call<models::identity_governance::Workflow> {
        let sheet = "POST workflow: create_new_version
            identitygovernance-workflow-createnewversion: | |
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/microsoft.graph.identityGovernance.createNewVersion
            identitygovernance-workflow-createnewversion: LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/microsoft.graph.identityGovernance.createNewVersion";
        self.0.name("microsoft.graph.identityGovernance.createNewVersion").call(sheet).json(body)
    }

    /// `DELETE /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/identitygovernance-deleteditemcontainer-delete?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE workflow: delete
            identitygovernance-workflow-delete: LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}
            identitygovernance-deleteditemcontainer-delete: LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/identitygovernance-deleteditemcontainer-get?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.ReadBasic.All` and 4 more; application: `LifecycleWorkflows-Workflow.ReadBasic.All` and 4 more.
    pub fn get(&self) -> Get<models::identity_governance::Workflow> {
        let sheet = "GET workflow: get
            identitygovernance-workflow-get: LifecycleWorkflows-Workflow.ReadBasic.All LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.ReadBasic.All LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}
            identitygovernance-deleteditemcontainer-get: LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/microsoft.graph.identityGovernance.previewTaskFailures`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-previewtaskfailures?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/microsoft.graph.identityGovernance.previewTaskFailures`.
    /// Status: 200.
    pub fn preview_task_failures(&self) -> Call<Vec<models::identity_governance::PreviewFailedTask>> {
        let sheet = "POST workflow: preview_task_failures
            identitygovernance-workflow-previewtaskfailures: | |
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/microsoft.graph.identityGovernance.previewTaskFailures
            /identityGovernance/lifecycleWorkflows/workflows/{id}/microsoft.graph.identityGovernance.previewTaskFailures";
        self.0.name("microsoft.graph.identityGovernance.previewTaskFailures").call(sheet)
    }

    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/microsoft.graph.identityGovernance.previewWorkflow`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-previewworkflow?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/microsoft.graph.identityGovernance.previewWorkflow`.
    /// Status: 204.
    pub fn preview_workflow(&self, body: requests::workflow::PreviewWorkflowRequest) -> Call<()> {
        let sheet = "POST workflow: preview_workflow
            identitygovernance-workflow-previewworkflow: | |
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/microsoft.graph.identityGovernance.previewWorkflow
            identitygovernance-workflow-previewworkflow: LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/microsoft.graph.identityGovernance.previewWorkflow";
        self.0.name("microsoft.graph.identityGovernance.previewWorkflow").call(sheet).json(body)
    }

    /// `POST /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{workflow-id}/microsoft.graph.identityGovernance.restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-restore?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/microsoft.graph.identityGovernance.restore`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn restore(&self) -> Call<models::identity_governance::Workflow> {
        let sheet = "POST workflow: restore
            identitygovernance-workflow-restore: LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/deletedItems/workflows/{id}/microsoft.graph.identityGovernance.restore
            /identityGovernance/lifecycleWorkflows/workflows/{id}/microsoft.graph.identityGovernance.restore";
        self.0.name("microsoft.graph.identityGovernance.restore").call(sheet)
    }

    /// `PATCH /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Workflow.ReadWrite.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn update(&self, body: models::identity_governance::Workflow) -> Call<models::identity_governance::Workflow> {
        let sheet = "PATCH workflow: update
            identitygovernance-workflow-update: LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/administrationScopeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn administration_scope_targets(&self) -> Collection<models::DirectoryObject> {
        Collection::at(self.0.name("administrationScopeTargets"))
    }

    /// `…/createdBy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn created_by(&self) -> super::User {
        super::User(self.0.name("createdBy"))
    }

    /// `…/executionScope`
    pub fn execution_scope(&self) -> super::IdentityGovernanceWorkflowExecutionScope {
        super::IdentityGovernanceWorkflowExecutionScope(self.0.name("executionScope"))
    }

    /// `…/lastModifiedBy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn last_modified_by(&self) -> super::User {
        super::User(self.0.name("lastModifiedBy"))
    }

    /// `…/previewScope`
    pub fn preview_scope(&self) -> super::IdentityGovernanceWorkflowPreviewScope {
        super::IdentityGovernanceWorkflowPreviewScope(self.0.name("previewScope"))
    }

    /// `…/runs`
    pub fn runs(&self) -> super::IdentityGovernanceWorkflowRuns {
        super::IdentityGovernanceWorkflowRuns(self.0.name("runs"))
    }

    /// `…/subjectProcessingResults`
    pub fn subject_processing_results(&self) -> super::IdentityGovernanceWorkflowSubjectProcessingResults {
        super::IdentityGovernanceWorkflowSubjectProcessingResults(self.0.name("subjectProcessingResults"))
    }

    /// `…/taskReports`
    pub fn task_reports(&self) -> super::IdentityGovernanceWorkflowTaskReports {
        super::IdentityGovernanceWorkflowTaskReports(self.0.name("taskReports"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::IdentityGovernanceWorkflowBaseTasks {
        super::IdentityGovernanceWorkflowBaseTasks(self.0.name("tasks"))
    }

    /// `…/userProcessingResults`
    pub fn user_processing_results(&self) -> super::IdentityGovernanceWorkflowUserProcessingResults {
        super::IdentityGovernanceWorkflowUserProcessingResults(self.0.name("userProcessingResults"))
    }

    /// `…/versions`
    pub fn versions(&self) -> super::IdentityGovernanceWorkflowVersions {
        super::IdentityGovernanceWorkflowVersions(self.0.name("versions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.task`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/tasks`.
    IdentityGovernanceWorkflowBaseTasks[models::identity_governance::Task]
}

impl IdentityGovernanceWorkflowBaseTasks {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/tasks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-list-task?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/identitygovernance-workflowversion-list-tasks?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/versions/{workflowVersion-id}/tasks`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.Read.All` and 3 more; application: `LifecycleWorkflows-Workflow.Read.All` and 3 more.
    pub fn list(&self) -> List<models::identity_governance::Task> {
        let sheet = "GET workflow: list
            identitygovernance-workflow-list-task: LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/tasks
            identitygovernance-workflowversion-list-tasks: LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/versions/{id}/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.userProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/executionScope`.
    IdentityGovernanceWorkflowExecutionScope[models::identity_governance::UserProcessingResult]
}

impl IdentityGovernanceWorkflowExecutionScope {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/executionScope`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.Read.All` and 3 more; application: `LifecycleWorkflows-Workflow.Read.All` and 3 more.
    pub fn list(&self) -> List<models::identity_governance::UserProcessingResult> {
        let sheet = "GET workflow: list
            : LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/executionScope";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/previewScope`.
    IdentityGovernanceWorkflowPreviewScope[models::DirectoryObject]
}

impl IdentityGovernanceWorkflowPreviewScope {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/previewScope`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.Read.All` and 3 more; application: `LifecycleWorkflows-Workflow.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET workflow: list
            : LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/previewScope";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.run`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/runs`.
    IdentityGovernanceWorkflowRuns[models::identity_governance::Run]
}

impl IdentityGovernanceWorkflowRuns {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-list-runs?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::Run> {
        let sheet = "GET workflow: list
            identitygovernance-workflow-list-runs: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs";
        self.0.list(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/runs/microsoft.graph.identityGovernance.summary(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> Get<models::identity_governance::RunSummary> {
        let sheet = "GET run: summary
            : LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/runs/microsoft.graph.identityGovernance.summary(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.identityGovernance.summary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.subjectProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/subjectProcessingResults`.
    IdentityGovernanceWorkflowSubjectProcessingResults[models::identity_governance::SubjectProcessingResult]
}

impl IdentityGovernanceWorkflowSubjectProcessingResults {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/subjectProcessingResults`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::SubjectProcessingResult> {
        let sheet = "GET workflow: list
            : LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/subjectProcessingResults";
        self.0.list(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/subjectProcessingResults/microsoft.graph.identityGovernance.summary(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> Get<models::identity_governance::SubjectSummary> {
        let sheet = "GET subjectProcessingResult: summary
            : | |
            /identityGovernance/lifecycleWorkflows/workflows/{id}/subjectProcessingResults/microsoft.graph.identityGovernance.summary(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.identityGovernance.summary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.taskReport`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/taskReports`.
    IdentityGovernanceWorkflowTaskReports[models::identity_governance::TaskReport]
}

impl IdentityGovernanceWorkflowTaskReports {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/taskReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-list-taskreports?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::TaskReport> {
        let sheet = "GET workflow: list
            identitygovernance-workflow-list-taskreports: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/taskReports";
        self.0.list(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/taskReports/microsoft.graph.identityGovernance.summary(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> Get<models::identity_governance::TaskReportSummary> {
        let sheet = "GET taskReport: summary
            : LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/taskReports/microsoft.graph.identityGovernance.summary(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.identityGovernance.summary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.workflowTemplate`, such as `/identityGovernance/lifecycleWorkflows/workflowTemplates/{id}`.
    IdentityGovernanceWorkflowTemplate: super::Entity = models::identity_governance::WorkflowTemplate
}

impl IdentityGovernanceWorkflowTemplate {
    /// `GET /identityGovernance/lifecycleWorkflows/workflowTemplates/{workflowTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflowtemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn get(&self) -> Get<models::identity_governance::WorkflowTemplate> {
        let sheet = "GET workflowTemplate: get
            identitygovernance-workflowtemplate-get: LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflowTemplates/{id}";
        self.0.get(sheet)
    }

    /// `…/tasks`
    pub fn tasks(&self) -> Collection<models::identity_governance::Task> {
        Collection::at(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.userProcessingResult`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/userProcessingResults`.
    IdentityGovernanceWorkflowUserProcessingResults[models::identity_governance::UserProcessingResult]
}

impl IdentityGovernanceWorkflowUserProcessingResults {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/userProcessingResults`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-list-userprocessingresults?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn list(&self) -> List<models::identity_governance::UserProcessingResult> {
        let sheet = "GET workflow: list
            identitygovernance-workflow-list-userprocessingresults: LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/userProcessingResults";
        self.0.list(sheet)
    }

    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/userProcessingResults/microsoft.graph.identityGovernance.summary(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`; application: `LifecycleWorkflows-Reports.Read.All`, `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`.
    pub fn summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> Get<models::identity_governance::UserSummary> {
        let sheet = "GET userProcessingResult: summary
            : LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Reports.Read.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/userProcessingResults/microsoft.graph.identityGovernance.summary(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.identityGovernance.summary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.workflowVersion`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/versions/{id}`.
    IdentityGovernanceWorkflowVersion = models::identity_governance::WorkflowVersion
}

impl IdentityGovernanceWorkflowVersion {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/versions/{workflowVersion-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflowversion-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.Read.All` and 3 more; application: `LifecycleWorkflows-Workflow.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::identity_governance::WorkflowVersion> {
        let sheet = "GET workflowVersion: get
            identitygovernance-workflowversion-get: LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/versions/{id}";
        self.0.get(sheet)
    }

    /// `…/administrationScopeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn administration_scope_targets(&self) -> Collection<models::DirectoryObject> {
        Collection::at(self.0.name("administrationScopeTargets"))
    }

    /// `…/createdBy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn created_by(&self) -> super::User {
        super::User(self.0.name("createdBy"))
    }

    /// `…/lastModifiedBy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn last_modified_by(&self) -> super::User {
        super::User(self.0.name("lastModifiedBy"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::IdentityGovernanceWorkflowBaseTasks {
        super::IdentityGovernanceWorkflowBaseTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityGovernance.workflowVersion`, such as `/identityGovernance/lifecycleWorkflows/workflows/{id}/versions`.
    IdentityGovernanceWorkflowVersions[models::identity_governance::WorkflowVersion]
}

impl IdentityGovernanceWorkflowVersions {
    /// `GET /identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/versions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-workflow-list-versions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LifecycleWorkflows-Workflow.Read.All` and 3 more; application: `LifecycleWorkflows-Workflow.Read.All` and 3 more.
    pub fn list(&self) -> List<models::identity_governance::WorkflowVersion> {
        let sheet = "GET workflow: list
            identitygovernance-workflow-list-versions: LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All | | LifecycleWorkflows-Workflow.Read.All LifecycleWorkflows-Workflow.ReadWrite.All LifecycleWorkflows.Read.All LifecycleWorkflows.ReadWrite.All
            /identityGovernance/lifecycleWorkflows/workflows/{id}/versions";
        self.0.list(sheet)
    }
}
