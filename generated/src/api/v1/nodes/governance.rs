// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackage`, such as `/identityGovernance/entitlementManagement/accessPackages/{id}`.
    AccessPackage = models::AccessPackage
}

impl AccessPackage {
    /// `DELETE /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Delete accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackage: delete
            accesspackage-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Get accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackage> {
        let sheet = "GET accessPackage: get
            accesspackage-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}/getApplicablePolicyRequirements` — accessPackage: getApplicablePolicyRequirements
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-getapplicablepolicyrequirements?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get_applicable_policy_requirements(&self) -> Call<Vec<models::AccessPackageAssignmentRequestRequirements>> {
        let sheet = "POST accessPackage: get_applicable_policy_requirements
            accesspackage-getapplicablepolicyrequirements: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackages/{id}/getApplicablePolicyRequirements";
        self.0.name("getApplicablePolicyRequirements").call(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/accessPackages/{accessPackageId}` — Update accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::AccessPackage) -> Call<()> {
        let sheet = "PATCH accessPackage: update
            accesspackage-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignmentPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignment_policies(&self) -> Collection<models::AccessPackageAssignmentPolicy> {
        Collection::at(self.0.name("assignmentPolicies"))
    }

    /// `…/catalogId`
    ///
    /// The type lists it; no page documents a request there.
    pub fn catalog_id(&self) -> super::AccessPackageCatalog {
        super::AccessPackageCatalog(self.0.name("catalogId"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageAssignmentPolicy`, such as `/identityGovernance/entitlementManagement/assignmentPolicies/{id}`.
    AccessPackageAssignmentPolicy = models::AccessPackageAssignmentPolicy
}

impl AccessPackageAssignmentPolicy {
    /// `DELETE /identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}` — Delete accessPackageAssignmentPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageAssignmentPolicy: delete
            accesspackageassignmentpolicy-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}` — Get accessPackageAssignmentPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageAssignmentPolicy> {
        let sheet = "GET accessPackageAssignmentPolicy: get
            accesspackageassignmentpolicy-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identityGovernance/entitlementManagement/assignmentPolicies/{accessPackageAssignmentPolicyId}` — Update accessPackageAssignmentPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentpolicy-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn replace(&self, body: models::AccessPackageAssignmentPolicy) -> Call<models::AccessPackageAssignmentPolicy> {
        let sheet = "PUT accessPackageAssignmentPolicy: replace
            accesspackageassignmentpolicy-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/accessPackage`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package(&self) -> super::AccessPackage {
        super::AccessPackage(self.0.name("accessPackage"))
    }

    /// `…/catalog`
    ///
    /// The type lists it; no page documents a request there.
    pub fn catalog(&self) -> super::AccessPackageCatalog {
        super::AccessPackageCatalog(self.0.name("catalog"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageAssignmentRequest`, such as `/identityGovernance/entitlementManagement/assignmentRequests/{id}`.
    AccessPackageAssignmentRequest = models::AccessPackageAssignmentRequest
}

impl AccessPackageAssignmentRequest {
    /// `POST /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}/cancel` — accessPackageAssignmentRequest: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-cancel?view=graph-rest-1.0)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST accessPackageAssignmentRequest: cancel
            accesspackageassignmentrequest-cancel: EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/assignmentRequests/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `DELETE /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}` — Delete accessPackageAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageAssignmentRequest: delete
            accesspackageassignmentrequest-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentRequests/{accessPackageAssignmentRequestId}` — Get accessPackageAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageAssignmentRequest> {
        let sheet = "GET accessPackageAssignmentRequest: get
            accesspackageassignmentrequest-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/accessPackage`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package(&self) -> super::AccessPackage {
        super::AccessPackage(self.0.name("accessPackage"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessPackageCatalog`, such as `/identityGovernance/entitlementManagement/catalogs/{id}`.
    AccessPackageCatalog = models::AccessPackageCatalog
}

impl AccessPackageCatalog {
    /// `DELETE /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}` — Delete accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageCatalog: delete
            accesspackagecatalog-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/catalogs/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}` — Get accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessPackageCatalog> {
        let sheet = "GET accessPackageCatalog: get
            accesspackagecatalog-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/catalogs/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalogId}` — Update accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackagecatalog-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::AccessPackageCatalog) -> Call<()> {
        let sheet = "PATCH accessPackageCatalog: update
            accesspackagecatalog-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/catalogs/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/accessPackages`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_packages(&self) -> Collection<models::AccessPackage> {
        Collection::at(self.0.name("accessPackages"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewHistoryDefinition`, such as `/identityGovernance/accessReviews/historyDefinitions/{id}`.
    AccessReviewHistoryDefinition = models::AccessReviewHistoryDefinition
}

impl AccessReviewHistoryDefinition {
    /// `GET /identityGovernance/accessReviews/historyDefinitions/{definition-id}` — Get accessReviewHistoryDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessReviewHistoryDefinition> {
        let sheet = "GET accessReviewHistoryDefinition: get
            accessreviewhistorydefinition-get: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/historyDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `…/instances`
    pub fn instances(&self) -> super::AccessReviewHistoryDefinitionInstances {
        super::AccessReviewHistoryDefinitionInstances(self.0.name("instances"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewHistoryInstance`, such as `/identityGovernance/accessReviews/historyDefinitions/{id}/instances`.
    AccessReviewHistoryDefinitionInstances[models::AccessReviewHistoryInstance]
}

impl AccessReviewHistoryDefinitionInstances {
    /// `GET /identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinitionId}/instances` — List instances of an accessReviewHistoryDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-list-instances?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewHistoryInstance> {
        let sheet = "GET accessReviewHistoryDefinition: list
            accessreviewhistorydefinition-list-instances: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/historyDefinitions/{id}/instances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewHistoryInstance`, such as `/identityGovernance/accessReviews/historyDefinitions/{id}/instances/{id}`.
    AccessReviewHistoryInstance = models::AccessReviewHistoryInstance
}

impl AccessReviewHistoryInstance {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessReviewHistoryInstance> {
        self.0.get("GET accessReviewHistoryInstance: get")
    }

    /// `POST /identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinitionId}/instances/{accessReviewHistoryInstanceId}/generateDownloadUri` — accessReviewHistoryInstance: generateDownloadUri
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistoryinstance-generatedownloaduri?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn generate_download_uri(&self) -> Call<models::AccessReviewHistoryInstance> {
        let sheet = "POST accessReviewHistoryInstance: generate_download_uri
            accessreviewhistoryinstance-generatedownloaduri: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/historyDefinitions/{id}/instances/{id}/generateDownloadUri";
        self.0.name("generateDownloadUri").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewInstance`, such as `/identityGovernance/accessReviews/definitions/{id}/instances/{id}`.
    AccessReviewInstance = models::AccessReviewInstance
}

impl AccessReviewInstance {
    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/acceptRecommendations` — accessReviewInstance: acceptRecommendations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-acceptrecommendations?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`.
    pub fn accept_recommendations(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: accept_recommendations
            accessreviewinstance-acceptrecommendations: AccessReview.ReadWrite.All | |
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/acceptRecommendations";
        self.0.name("acceptRecommendations").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/applyDecisions` — accessReviewInstance: applyDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-applydecisions?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn apply_decisions(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: apply_decisions
            accessreviewinstance-applydecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/applyDecisions";
        self.0.name("applyDecisions").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/batchRecordDecisions` — accessReviewInstance: batchRecordDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-batchrecorddecisions?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn batch_record_decisions(
        &self,
        body: requests::access_review_instance::BatchRecordDecisionsRequest,
    ) -> Call<()> {
        let sheet = "POST accessReviewInstance: batch_record_decisions
            accessreviewinstance-batchrecorddecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/batchRecordDecisions";
        self.0.name("batchRecordDecisions").call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}` — Get accessReviewInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessReviewInstance> {
        let sheet = "GET accessReviewInstance: get
            accessreviewinstance-get: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}` — Update accessReviewInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-update?view=graph-rest-1.0)
    /// Status: 200, 409.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn replace(&self, body: models::AccessReviewInstance) -> Call<models::AccessReviewInstance> {
        let sheet = "PUT accessReviewInstance: replace
            accessreviewinstance-update: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/resetDecisions` — accessReviewInstance: resetDecisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-resetdecisions?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn reset_decisions(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: reset_decisions
            accessreviewinstance-resetdecisions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/resetDecisions";
        self.0.name("resetDecisions").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/sendReminder` — accessReviewInstance: sendReminder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-sendreminder?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn send_reminder(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: send_reminder
            accessreviewinstance-sendreminder: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/sendReminder";
        self.0.name("sendReminder").call(sheet)
    }

    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stop` — accessReviewInstance: stop
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-stop?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn stop(&self) -> Call<()> {
        let sheet = "POST accessReviewInstance: stop
            accessreviewinstance-stop: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/stop";
        self.0.name("stop").call(sheet)
    }

    /// `…/contactedReviewers`
    pub fn contacted_reviewers(&self) -> super::AccessReviewInstanceContactedReviewers {
        super::AccessReviewInstanceContactedReviewers(self.0.name("contactedReviewers"))
    }

    /// `…/decisions`
    pub fn decisions(&self) -> super::AccessReviewInstanceDecisions {
        super::AccessReviewInstanceDecisions(self.0.name("decisions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewReviewer`, such as `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/contactedReviewers`.
    AccessReviewInstanceContactedReviewers[models::AccessReviewReviewer]
}

impl AccessReviewInstanceContactedReviewers {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/contactedReviewers` — List contactedReviewers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-contactedreviewers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewReviewer> {
        let sheet = "GET accessReviewInstance: list
            accessreviewinstance-list-contactedreviewers: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/contactedReviewers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/{id}`.
    AccessReviewInstanceDecisionItem = models::AccessReviewInstanceDecisionItem
}

impl AccessReviewInstanceDecisionItem {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/{accessReviewInstanceDecisionItemId}` — Get accessReviewInstanceDecisionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: get
            accessreviewinstancedecisionitem-get: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/{accessReviewInstanceDecisionItemId}` — Update accessReviewInstanceDecisionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-update?view=graph-rest-1.0)
    /// Required: `decision`. Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn update(&self, body: models::AccessReviewInstanceDecisionItem) -> Call<()> {
        let sheet = "PATCH accessReviewInstanceDecisionItem: update
            accessreviewinstancedecisionitem-update: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions`.
    AccessReviewInstanceDecisions[models::AccessReviewInstanceDecisionItem]
}

impl AccessReviewInstanceDecisions {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/filterByCurrentUser(on='reviewer')` — accessReviewInstanceDecisionItem: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: filter_by_current_user
            accessreviewinstancedecisionitem-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions` — List decisions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-decisions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstance: list
            accessreviewinstance-list-decisions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewScheduleDefinition`, such as `/identityGovernance/accessReviews/definitions/{id}`.
    AccessReviewScheduleDefinition = models::AccessReviewScheduleDefinition
}

impl AccessReviewScheduleDefinition {
    /// `DELETE /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}` — Delete accessReviewScheduleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessReviewScheduleDefinition: delete
            accessreviewscheduledefinition-delete: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}` — Get accessReviewScheduleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AccessReviewScheduleDefinition> {
        let sheet = "GET accessReviewScheduleDefinition: get
            accessreviewscheduledefinition-get: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}` — Update accessReviewScheduleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn replace(&self, body: models::AccessReviewScheduleDefinition) -> Call<()> {
        let sheet = "PUT accessReviewScheduleDefinition: replace
            accessreviewscheduledefinition-update: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/instances`
    pub fn instances(&self) -> super::AccessReviewScheduleDefinitionInstances {
        super::AccessReviewScheduleDefinitionInstances(self.0.name("instances"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstance`, such as `/identityGovernance/accessReviews/definitions/{id}/instances`.
    AccessReviewScheduleDefinitionInstances[models::AccessReviewInstance]
}

impl AccessReviewScheduleDefinitionInstances {
    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/filterByCurrentUser(on='reviewer')` — accessReviewInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(&self, on: &str) -> List<models::AccessReviewInstance> {
        let sheet = "GET accessReviewInstance: filter_by_current_user
            accessreviewinstance-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances` — List instances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-list-instances?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewInstance> {
        let sheet = "GET accessReviewScheduleDefinition: list
            accessreviewscheduledefinition-list-instances: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/{id}/instances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.accessReviewSet`, such as `/identityGovernance/accessReviews`.
    AccessReviewSet = models::AccessReviewSet
}

impl AccessReviewSet {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AccessReviewSet> {
        self.0.get("GET accessReviewSet: get")
    }

    /// `…/definitions`
    pub fn definitions(&self) -> super::AccessReviewSetDefinitions {
        super::AccessReviewSetDefinitions(self.0.name("definitions"))
    }

    /// `…/historyDefinitions`
    pub fn history_definitions(&self) -> super::AccessReviewSetHistoryDefinitions {
        super::AccessReviewSetHistoryDefinitions(self.0.name("historyDefinitions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewScheduleDefinition`, such as `/identityGovernance/accessReviews/definitions`.
    AccessReviewSetDefinitions[models::AccessReviewScheduleDefinition]
}

impl AccessReviewSetDefinitions {
    /// `POST /identityGovernance/accessReviews/definitions` — Create definitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-post-definitions?view=graph-rest-1.0)
    /// Required: `descriptionForAdmins`, `descriptionForReviewers`, `displayName`, `scope`. Status: 201.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn create(&self, body: models::AccessReviewScheduleDefinition) -> Call<models::AccessReviewScheduleDefinition> {
        let sheet = "POST accessReviewSet: create
            accessreviewset-post-definitions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/definitions/filterByCurrentUser(on='reviewer')` — accessReviewScheduleDefinition: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(&self, on: &str) -> List<models::AccessReviewScheduleDefinition> {
        let sheet = "GET accessReviewScheduleDefinition: filter_by_current_user
            accessreviewscheduledefinition-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/definitions` — List definitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-list-definitions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewScheduleDefinition> {
        let sheet = "GET accessReviewSet: list
            accessreviewset-list-definitions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/definitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewHistoryDefinition`, such as `/identityGovernance/accessReviews/historyDefinitions`.
    AccessReviewSetHistoryDefinitions[models::AccessReviewHistoryDefinition]
}

impl AccessReviewSetHistoryDefinitions {
    /// `POST /identityGovernance/accessReviews/historyDefinitions` — Create historyDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-post-historydefinitions?view=graph-rest-1.0)
    /// Required: `displayName`, `scopes`. Status: 201.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn create(&self, body: models::AccessReviewHistoryDefinition) -> Call<models::AccessReviewHistoryDefinition> {
        let sheet = "POST accessReviewSet: create
            accessreviewset-post-historydefinitions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/historyDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/historyDefinitions` — List historyDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-list-historydefinitions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewHistoryDefinition> {
        let sheet = "GET accessReviewSet: list
            accessreviewset-list-historydefinitions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/historyDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agreement`, such as `/agreements/{id}`.
    Agreement = models::Agreement
}

impl Agreement {
    /// `DELETE /identityGovernance/termsOfUse/agreements/{id}` — Delete agreement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Agreement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE agreement: delete
            agreement-delete: Agreement.ReadWrite.All | |
            /identityGovernance/termsOfUse/agreements/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/termsOfUse/agreements/{id}` — Get agreement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/agreement-list-files?view=graph-rest-1.0)
    /// Also: `/agreements/{agreementsId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Agreement.Read.All`.
    pub fn get(&self) -> Get<models::Agreement> {
        let sheet = "GET agreement: get
            agreement-get: Agreement.Read.All | |
            /identityGovernance/termsOfUse/agreements/{id}
            agreement-list-files: Agreement.Read.All | |
            /agreements/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/termsOfUse/agreements/{id}` — Update agreement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Agreement.ReadWrite.All`.
    pub fn update(&self, body: models::Agreement) -> Call<()> {
        let sheet = "PATCH agreement: update
            agreement-update: Agreement.ReadWrite.All | |
            /identityGovernance/termsOfUse/agreements/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/acceptances`
    pub fn acceptances(&self) -> super::AgreementAcceptances {
        super::AgreementAcceptances(self.0.name("acceptances"))
    }

    /// `…/file`
    pub fn file(&self) -> super::AgreementFile {
        super::AgreementFile(self.0.name("file"))
    }

    /// `…/files`
    pub fn files(&self) -> super::AgreementFiles {
        super::AgreementFiles(self.0.name("files"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreementAcceptance`, such as `/identityGovernance/termsOfUse/agreements/{id}/acceptances`.
    AgreementAcceptances[models::AgreementAcceptance]
}

impl AgreementAcceptances {
    /// `GET /identityGovernance/termsOfUse/agreements/{agreementsId}/acceptances` — List acceptances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-list-acceptances?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgreementAcceptance.Read`, `AgreementAcceptance.Read.All`.
    pub fn list(&self) -> List<models::AgreementAcceptance> {
        let sheet = "GET agreement: list
            agreement-list-acceptances: AgreementAcceptance.Read AgreementAcceptance.Read.All | |
            /identityGovernance/termsOfUse/agreements/{id}/acceptances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agreementFile`, such as `/agreements/{id}/file`.
    AgreementFile = models::AgreementFile
}

impl AgreementFile {
    /// `GET /agreements/{agreementsId}/file` — Get agreementFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreementfile-get?view=graph-rest-1.0)
    /// Also: `/identityGovernance/termsOfUse/agreements/{agreementsId}/file`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Agreement.Read.All`, `Agreement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AgreementFile> {
        let sheet = "GET agreementFile: get
            agreementfile-get: Agreement.Read.All Agreement.ReadWrite.All | |
            /agreements/{id}/file
            /identityGovernance/termsOfUse/agreements/{id}/file";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreementFileLocalization`, such as `/agreements/{id}/files`.
    AgreementFiles[models::AgreementFileLocalization]
}

impl AgreementFiles {
    /// `POST /agreements/{agreementsId}/files` — Create agreementFileLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agreement-post-files?view=graph-rest-1.0)
    /// Also: `/identityGovernance/termsOfUse/agreements/{agreementsId}/files`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Agreement.ReadWrite.All`.
    pub fn call(&self, body: requests::agreement::FilesRequest) -> Call<models::AgreementFileLocalization> {
        let sheet = "POST agreement: call
            agreement-post-files: Agreement.ReadWrite.All | |
            /agreements/{id}/files
            /identityGovernance/termsOfUse/agreements/{id}/files";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.appConsentApprovalRoute`, such as `/identityGovernance/appConsent`.
    AppConsentApprovalRoute = models::AppConsentApprovalRoute
}

impl AppConsentApprovalRoute {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AppConsentApprovalRoute> {
        self.0.get("GET appConsentApprovalRoute: get")
    }

    /// `…/appConsentRequests`
    pub fn app_consent_requests(&self) -> super::AppConsentApprovalRouteAppConsentRequests {
        super::AppConsentApprovalRouteAppConsentRequests(self.0.name("appConsentRequests"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appConsentRequest`, such as `/identityGovernance/appConsent/appConsentRequests`.
    AppConsentApprovalRouteAppConsentRequests[models::AppConsentRequest]
}

impl AppConsentApprovalRouteAppConsentRequests {
    /// `GET /identityGovernance/appConsent/appConsentRequests/filterByCurrentUser(on='parameterValue')` — appConsentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::ConsentRequestFilterByCurrentUserOptions,
    ) -> List<models::AppConsentRequest> {
        let sheet = "GET appConsentRequest: filter_by_current_user
            appconsentrequest-filterbycurrentuser: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/appConsent/appConsentRequests` — List appConsentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentapprovalroute-list-appconsentrequests?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn list(&self) -> List<models::AppConsentRequest> {
        let sheet = "GET appConsentApprovalRoute: list
            appconsentapprovalroute-list-appconsentrequests: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.appConsentRequest`, such as `/identityGovernance/appConsent/appConsentRequests/{id}`.
    AppConsentRequest = models::AppConsentRequest
}

impl AppConsentRequest {
    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}` — Get appConsentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AppConsentRequest> {
        let sheet = "GET appConsentRequest: get
            appconsentrequest-get: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/userConsentRequests`
    pub fn user_consent_requests(&self) -> super::AppConsentRequestUserConsentRequests {
        super::AppConsentRequestUserConsentRequests(self.0.name("userConsentRequests"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userConsentRequest`, such as `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests`.
    AppConsentRequestUserConsentRequests[models::UserConsentRequest]
}

impl AppConsentRequestUserConsentRequests {
    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/filterByCurrentUser(on='parameterValue')` — userConsentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::ConsentRequestFilterByCurrentUserOptions,
    ) -> List<models::UserConsentRequest> {
        let sheet = "GET userConsentRequest: filter_by_current_user
            userconsentrequest-filterbycurrentuser: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests` — List userConsentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-list-userconsentrequests?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserConsentRequest> {
        let sheet = "GET appConsentRequest: list
            appconsentrequest-list-userconsentrequests: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approval`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}`.
    Approval = models::Approval
}

impl Approval {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}` — Get approval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-get?view=graph-rest-1.0)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Approval> {
        let sheet = "GET approval: get
            approval-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}";
        self.0.get(sheet)
    }

    /// `…/stages`
    pub fn stages(&self) -> super::ApprovalStages {
        super::ApprovalStages(self.0.name("stages"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approvalStage`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages/{id}`.
    ApprovalStage = models::ApprovalStage
}

impl ApprovalStage {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages/{approvalStageId}` — Get approvalstage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalstage-get?view=graph-rest-1.0)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ApprovalStage> {
        let sheet = "GET approvalStage: get
            approvalstage-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages/{approvalStageId}` — Update approvalStage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalstage-update?view=graph-rest-1.0)
    /// Required: `reviewResult`. Status: 204, 403, 404, 409.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::ApprovalStage) -> Call<()> {
        let sheet = "PATCH approvalStage: update
            approvalstage-update: EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approvalStage`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages`.
    ApprovalStages[models::ApprovalStage]
}

impl ApprovalStages {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{accessPackageAssignmentRequestId}/stages` — List stages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-list-stages?view=graph-rest-1.0)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::ApprovalStage> {
        let sheet = "GET approval: list
            approval-list-stages: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/{id}/stages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.connectedOrganization`, such as `/identityGovernance/entitlementManagement/connectedOrganizations/{id}`.
    ConnectedOrganization = models::ConnectedOrganization
}

impl ConnectedOrganization {
    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}` — Delete connectedOrganization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE connectedOrganization: delete
            connectedorganization-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}` — Get connectedorganization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConnectedOrganization> {
        let sheet = "GET connectedOrganization: get
            connectedorganization-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}` — Update connectedOrganization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-update?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::ConnectedOrganization) -> Call<models::ConnectedOrganization> {
        let sheet = "PATCH connectedOrganization: update
            connectedorganization-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/externalSponsors`
    pub fn external_sponsors(&self) -> super::ConnectedOrganizationExternalSponsors {
        super::ConnectedOrganizationExternalSponsors(self.0.references("externalSponsors"))
    }

    /// `…/internalSponsors`
    pub fn internal_sponsors(&self) -> super::ConnectedOrganizationInternalSponsors {
        super::ConnectedOrganizationInternalSponsors(self.0.references("internalSponsors"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors`.
    ConnectedOrganizationExternalSponsors[models::DirectoryObject]
}

impl ConnectedOrganizationExternalSponsors {
    /// `POST /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/$ref` — Add externalSponsors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-post-externalsponsors?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST connectedOrganization: add_ref
            connectedorganization-post-externalsponsors: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors` — List externalSponsors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-list-externalsponsors?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET connectedOrganization: list
            connectedorganization-list-externalsponsors: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors";
        self.0.list(sheet)
    }

    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/{id}/$ref` — Remove externalSponsors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-externalsponsors?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE connectedOrganization: remove_ref
            connectedorganization-delete-externalsponsors: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors`.
    ConnectedOrganizationInternalSponsors[models::DirectoryObject]
}

impl ConnectedOrganizationInternalSponsors {
    /// `POST /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/$ref` — Add internalSponsors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-post-internalsponsors?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST connectedOrganization: add_ref
            connectedorganization-post-internalsponsors: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors` — List internalSponsors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-list-internalsponsors?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET connectedOrganization: list
            connectedorganization-list-internalsponsors: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors";
        self.0.list(sheet)
    }

    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/{id}/$ref` — Remove internalSponsors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-internalsponsors?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE connectedOrganization: remove_ref
            connectedorganization-delete-internalsponsors: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entitlementManagement`, such as `/identityGovernance/entitlementManagement`.
    EntitlementManagement = models::EntitlementManagement
}

impl EntitlementManagement {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EntitlementManagement> {
        self.0.get("GET entitlementManagement: get")
    }

    /// `…/accessPackageAssignmentApprovals`
    pub fn access_package_assignment_approvals(&self) -> super::EntitlementManagementAccessPackageAssignmentApprovals {
        super::EntitlementManagementAccessPackageAssignmentApprovals(self.0.name("accessPackageAssignmentApprovals"))
    }

    /// `…/accessPackageAssignmentRequests`
    pub fn access_package_assignment_requests(&self) -> super::EntitlementManagementAccessPackageAssignmentRequests {
        super::EntitlementManagementAccessPackageAssignmentRequests(self.0.name("accessPackageAssignmentRequests"))
    }

    /// `…/accessPackageAssignments`
    pub fn access_package_assignments(&self) -> super::EntitlementManagementAccessPackageAssignments {
        super::EntitlementManagementAccessPackageAssignments(self.0.name("accessPackageAssignments"))
    }

    /// `…/accessPackages`
    pub fn access_packages(&self) -> super::EntitlementManagementAccessPackages {
        super::EntitlementManagementAccessPackages(self.0.name("accessPackages"))
    }

    /// `…/assignmentPolicies`
    pub fn assignment_policies(&self) -> super::EntitlementManagementAssignmentPolicies {
        super::EntitlementManagementAssignmentPolicies(self.0.name("assignmentPolicies"))
    }

    /// `…/assignmentRequests`
    pub fn assignment_requests(&self) -> super::EntitlementManagementAssignmentRequests {
        super::EntitlementManagementAssignmentRequests(self.0.name("assignmentRequests"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::EntitlementManagementAssignments {
        super::EntitlementManagementAssignments(self.0.name("assignments"))
    }

    /// `…/catalogs`
    pub fn catalogs(&self) -> super::EntitlementManagementCatalogs {
        super::EntitlementManagementCatalogs(self.0.name("catalogs"))
    }

    /// `…/connectedOrganizations`
    pub fn connected_organizations(&self) -> super::EntitlementManagementConnectedOrganizations {
        super::EntitlementManagementConnectedOrganizations(self.0.name("connectedOrganizations"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::EntitlementManagementSettings {
        super::EntitlementManagementSettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approval`, such as `/identityGovernance/entitlementManagement/accessPackageAssignmentApprovals`.
    EntitlementManagementAccessPackageAssignmentApprovals[models::Approval]
}

impl EntitlementManagementAccessPackageAssignmentApprovals {
    /// `GET /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/filterByCurrentUser(on='approver')` — approval: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(&self, on: models::ApprovalFilterByCurrentUserOptions) -> List<models::Approval> {
        let sheet = "GET approval: filter_by_current_user
            approval-filterbycurrentuser: EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackageAssignmentApprovals/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests`
    EntitlementManagementAccessPackageAssignmentRequests
}

impl EntitlementManagementAccessPackageAssignmentRequests {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::EntitlementManagementAccessPackageAssignmentRequestsId {
        super::EntitlementManagementAccessPackageAssignmentRequestsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}`
    EntitlementManagementAccessPackageAssignmentRequestsId
}

impl EntitlementManagementAccessPackageAssignmentRequestsId {
    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/reprocess` — accessPackageAssignmentRequest: reprocess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-reprocess?view=graph-rest-1.0)
    /// Status: 202, 404, 400.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn reprocess(&self) -> Call<()> {
        let sheet = "POST accessPackageAssignmentRequest: reprocess
            accesspackageassignmentrequest-reprocess: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignmentRequests/{id}/reprocess";
        self.0.name("reprocess").call(sheet)
    }
}

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessPackageAssignments`
    EntitlementManagementAccessPackageAssignments
}

impl EntitlementManagementAccessPackageAssignments {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::EntitlementManagementAccessPackageAssignmentsId {
        super::EntitlementManagementAccessPackageAssignmentsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/entitlementManagement/accessPackageAssignments/{id}`
    EntitlementManagementAccessPackageAssignmentsId
}

impl EntitlementManagementAccessPackageAssignmentsId {
    /// `POST /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/reprocess` — accessPackageAssignment: reprocess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-reprocess?view=graph-rest-1.0)
    /// Status: 202, 404, 400.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn reprocess(&self) -> Call<()> {
        let sheet = "POST accessPackageAssignment: reprocess
            accesspackageassignment-reprocess: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/reprocess";
        self.0.name("reprocess").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackage`, such as `/identityGovernance/entitlementManagement/accessPackages`.
    EntitlementManagementAccessPackages[models::AccessPackage]
}

impl EntitlementManagementAccessPackages {
    /// `POST /identityGovernance/entitlementManagement/accessPackages` — Create accessPackage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-accesspackages?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackage) -> Call<models::AccessPackage> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-accesspackages: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages/filterByCurrentUser(on='allowedRequestor')` — accessPackage: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackage-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageFilterByCurrentUserOptions,
    ) -> List<models::AccessPackage> {
        let sheet = "GET accessPackage: filter_by_current_user
            accesspackage-filterbycurrentuser: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/accessPackages/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackages` — List accesspackages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-accesspackages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackage> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-accesspackages: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignmentPolicy`, such as `/identityGovernance/entitlementManagement/assignmentPolicies`.
    EntitlementManagementAssignmentPolicies[models::AccessPackageAssignmentPolicy]
}

impl EntitlementManagementAssignmentPolicies {
    /// `POST /identityGovernance/entitlementManagement/assignmentPolicies` — Create assignmentPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-assignmentpolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageAssignmentPolicy) -> Call<models::AccessPackageAssignmentPolicy> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-assignmentpolicies: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentPolicies` — List assignmentPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignmentpolicies?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageAssignmentPolicy> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-assignmentpolicies: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignmentRequest`, such as `/identityGovernance/entitlementManagement/assignmentRequests`.
    EntitlementManagementAssignmentRequests[models::AccessPackageAssignmentRequest]
}

impl EntitlementManagementAssignmentRequests {
    /// `POST /identityGovernance/entitlementManagement/assignmentRequests` — Create accessPackageAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-assignmentrequests?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageAssignmentRequest) -> Call<models::AccessPackageAssignmentRequest> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-assignmentrequests: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentRequests/filterByCurrentUser(on='parameterValue')` — accessPackageAssignmentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageAssignmentRequestFilterByCurrentUserOptions,
    ) -> List<models::AccessPackageAssignmentRequest> {
        let sheet = "GET accessPackageAssignmentRequest: filter_by_current_user
            accesspackageassignmentrequest-filterbycurrentuser: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/assignmentRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/assignmentRequests` — List assignmentrequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignmentrequests?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageAssignmentRequest> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-assignmentrequests: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignmentRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageAssignment`, such as `/identityGovernance/entitlementManagement/assignments`.
    EntitlementManagementAssignments[models::AccessPackageAssignment]
}

impl EntitlementManagementAssignments {
    /// `GET /identityGovernance/entitlementManagement/assignments/filterByCurrentUser(on='parameterValue')` — accessPackageAssignment: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignment-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessPackageAssignmentFilterByCurrentUserOptions,
    ) -> List<models::AccessPackageAssignment> {
        let sheet = "GET accessPackageAssignment: filter_by_current_user
            accesspackageassignment-filterbycurrentuser: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | |
            /identityGovernance/entitlementManagement/assignments/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/assignments` — List assignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageAssignment> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-assignments: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessPackageCatalog`, such as `/identityGovernance/entitlementManagement/catalogs`.
    EntitlementManagementCatalogs[models::AccessPackageCatalog]
}

impl EntitlementManagementCatalogs {
    /// `POST /identityGovernance/entitlementManagement/catalogs` — Create accessPackageCatalog
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-catalogs?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::AccessPackageCatalog) -> Call<models::AccessPackageCatalog> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-catalogs: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/catalogs";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/catalogs` — List catalogs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-catalogs?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessPackageCatalog> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-catalogs: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/catalogs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.connectedOrganization`, such as `/identityGovernance/entitlementManagement/connectedOrganizations`.
    EntitlementManagementConnectedOrganizations[models::ConnectedOrganization]
}

impl EntitlementManagementConnectedOrganizations {
    /// `POST /identityGovernance/entitlementManagement/connectedOrganizations` — Create connectedOrganization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-post-connectedorganizations?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::ConnectedOrganization) -> Call<models::ConnectedOrganization> {
        let sheet = "POST entitlementManagement: create
            entitlementmanagement-post-connectedorganizations: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/entitlementManagement/connectedOrganizations` — List connectedorganizations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagement-list-connectedorganizations?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConnectedOrganization> {
        let sheet = "GET entitlementManagement: list
            entitlementmanagement-list-connectedorganizations: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entitlementManagementSettings`, such as `/identityGovernance/entitlementManagement/settings`.
    EntitlementManagementSettings = models::EntitlementManagementSettings
}

impl EntitlementManagementSettings {
    /// `GET /identityGovernance/entitlementManagement/settings` — Get entitlementManagementSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagementsettings-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EntitlementManagementSettings> {
        let sheet = "GET entitlementManagementSettings: get
            entitlementmanagementsettings-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/settings";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/settings` — Update entitlementManagementSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entitlementmanagementsettings-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::EntitlementManagementSettings) -> Call<()> {
        let sheet = "PATCH entitlementManagementSettings: update
            entitlementmanagementsettings-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/settings";
        self.0.call(sheet).json(body)
    }
}

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

    /// `…/appConsent`
    pub fn app_consent(&self) -> super::AppConsentApprovalRoute {
        super::AppConsentApprovalRoute(self.0.name("appConsent"))
    }

    /// `…/entitlementManagement`
    pub fn entitlement_management(&self) -> super::EntitlementManagement {
        super::EntitlementManagement(self.0.name("entitlementManagement"))
    }

    /// `…/termsOfUse`
    pub fn terms_of_use(&self) -> super::TermsOfUseContainer {
        super::TermsOfUseContainer(self.0.name("termsOfUse"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.rbacApplication`, such as `/roleManagement/directory`.
    RbacApplication = models::RbacApplication
}

impl RbacApplication {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::RbacApplication> {
        self.0.get("GET rbacApplication: get")
    }

    /// `…/roleAssignmentScheduleInstances`
    pub fn role_assignment_schedule_instances(&self) -> super::RbacApplicationRoleAssignmentScheduleInstances {
        super::RbacApplicationRoleAssignmentScheduleInstances(self.0.name("roleAssignmentScheduleInstances"))
    }

    /// `…/roleAssignmentScheduleRequests`
    pub fn role_assignment_schedule_requests(&self) -> super::RbacApplicationRoleAssignmentScheduleRequests {
        super::RbacApplicationRoleAssignmentScheduleRequests(self.0.name("roleAssignmentScheduleRequests"))
    }

    /// `…/roleAssignmentSchedules`
    pub fn role_assignment_schedules(&self) -> super::RbacApplicationRoleAssignmentSchedules {
        super::RbacApplicationRoleAssignmentSchedules(self.0.name("roleAssignmentSchedules"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::RbacApplicationRoleAssignments {
        super::RbacApplicationRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::RbacApplicationRoleDefinitions {
        super::RbacApplicationRoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `…/roleEligibilityScheduleInstances`
    pub fn role_eligibility_schedule_instances(&self) -> super::RbacApplicationRoleEligibilityScheduleInstances {
        super::RbacApplicationRoleEligibilityScheduleInstances(self.0.name("roleEligibilityScheduleInstances"))
    }

    /// `…/roleEligibilityScheduleRequests`
    pub fn role_eligibility_schedule_requests(&self) -> super::RbacApplicationRoleEligibilityScheduleRequests {
        super::RbacApplicationRoleEligibilityScheduleRequests(self.0.name("roleEligibilityScheduleRequests"))
    }

    /// `…/roleEligibilitySchedules`
    pub fn role_eligibility_schedules(&self) -> super::RbacApplicationRoleEligibilitySchedules {
        super::RbacApplicationRoleEligibilitySchedules(self.0.name("roleEligibilitySchedules"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignmentScheduleInstance`, such as `/roleManagement/directory/roleAssignmentScheduleInstances`.
    RbacApplicationRoleAssignmentScheduleInstances[models::UnifiedRoleAssignmentScheduleInstance]
}

impl RbacApplicationRoleAssignmentScheduleInstances {
    /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on=parameterValue)` — unifiedRoleAssignmentScheduleInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleAssignmentScheduleInstanceFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleAssignmentScheduleInstance> {
        let sheet = "GET unifiedRoleAssignmentScheduleInstance: filter_by_current_user
            unifiedroleassignmentscheduleinstance-filterbycurrentuser: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on={on})";
        self.0.function("filterByCurrentUser", &[("on", Argument::bare(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignmentScheduleInstances` — List roleassignmentscheduleinstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentscheduleinstances?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleAssignmentScheduleInstance> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleassignmentscheduleinstances: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleInstances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignmentScheduleRequest`, such as `/roleManagement/directory/roleAssignmentScheduleRequests`.
    RbacApplicationRoleAssignmentScheduleRequests[models::UnifiedRoleAssignmentScheduleRequest]
}

impl RbacApplicationRoleAssignmentScheduleRequests {
    /// `POST /roleManagement/directory/roleAssignmentScheduleRequests` — Create roleAssignmentScheduleRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignmentschedulerequests?view=graph-rest-1.0)
    /// Required: `principalId`, `roleDefinitionId`, `scheduleInfo`. Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`; application: `RoleAssignmentSchedule.ReadWrite.Directory`.
    pub fn create(
        &self,
        body: models::UnifiedRoleAssignmentScheduleRequest,
    ) -> Call<models::UnifiedRoleAssignmentScheduleRequest> {
        let sheet = "POST rbacApplication: create
            rbacapplication-post-roleassignmentschedulerequests: RoleAssignmentSchedule.ReadWrite.Directory | | RoleAssignmentSchedule.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/filterByCurrentUser(on='parameterValue')` — unifiedRoleAssignmentScheduleRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleAssignmentScheduleRequestFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleAssignmentScheduleRequest> {
        let sheet = "GET unifiedRoleAssignmentScheduleRequest: filter_by_current_user
            unifiedroleassignmentschedulerequest-filterbycurrentuser: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignmentScheduleRequests` — List roleAssignmentScheduleRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentschedulerequests?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleAssignmentScheduleRequest> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleassignmentschedulerequests: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignmentSchedule`, such as `/roleManagement/directory/roleAssignmentSchedules`.
    RbacApplicationRoleAssignmentSchedules[models::UnifiedRoleAssignmentSchedule]
}

impl RbacApplicationRoleAssignmentSchedules {
    /// `GET /roleManagement/directory/roleAssignmentSchedules/filterByCurrentUser(on='parameterValue')` — unifiedRoleAssignmentSchedule: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 3 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleAssignmentScheduleFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleAssignmentSchedule> {
        let sheet = "GET unifiedRoleAssignmentSchedule: filter_by_current_user
            unifiedroleassignmentschedule-filterbycurrentuser: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentSchedules/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignmentSchedules` — List roleassignmentschedules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentschedules?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 3 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleAssignmentSchedule> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleassignmentschedules: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentSchedules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignment`, such as `/roleManagement/directory/roleAssignments`.
    RbacApplicationRoleAssignments[models::UnifiedRoleAssignment]
}

impl RbacApplicationRoleAssignments {
    /// `POST /roleManagement/directory/roleAssignments` — Create unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignments?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`; application: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`.
    pub fn create(&self, body: models::UnifiedRoleAssignment) -> Call<models::UnifiedRoleAssignment> {
        let sheet = "POST rbacApplication: create
            rbacapplication-post-roleassignments: RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All | | RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All
            /roleManagement/directory/roleAssignments
            /roleManagement/entitlementManagement/roleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/directory/roleAssignments` — List unifiedroleassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 5 more; application: `RoleManagement.Read.Directory` and 5 more.
    pub fn list(&self) -> List<models::UnifiedRoleAssignment> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleassignments: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /roleManagement/directory/roleAssignments
            /roleManagement/entitlementManagement/roleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleDefinition`, such as `/roleManagement/directory/roleDefinitions`.
    RbacApplicationRoleDefinitions[models::UnifiedRoleDefinition]
}

impl RbacApplicationRoleDefinitions {
    /// `POST /roleManagement/directory/roleDefinitions` — Create roleDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roledefinitions?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn create(&self, body: models::UnifiedRoleDefinition) -> Call<models::UnifiedRoleDefinition> {
        let sheet = "POST rbacApplication: create
            rbacapplication-post-roledefinitions: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/directory/roleDefinitions` — List roledefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleDefinitions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 5 more; application: `RoleManagement.Read.Directory` and 5 more.
    pub fn list(&self) -> List<models::UnifiedRoleDefinition> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roledefinitions: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /roleManagement/directory/roleDefinitions
            /roleManagement/entitlementManagement/roleDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleEligibilityScheduleInstance`, such as `/roleManagement/directory/roleEligibilityScheduleInstances`.
    RbacApplicationRoleEligibilityScheduleInstances[models::UnifiedRoleEligibilityScheduleInstance]
}

impl RbacApplicationRoleEligibilityScheduleInstances {
    /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='parameterValue')` — unifiedRoleEligibilityScheduleInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleEligibilityScheduleInstanceFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleEligibilityScheduleInstance> {
        let sheet = "GET unifiedRoleEligibilityScheduleInstance: filter_by_current_user
            unifiedroleeligibilityscheduleinstance-filterbycurrentuser: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleEligibilityScheduleInstances` — List roleeligibilityscheduleinstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityscheduleinstances?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleEligibilityScheduleInstance> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleeligibilityscheduleinstances: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleInstances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleEligibilityScheduleRequest`, such as `/roleManagement/directory/roleEligibilityScheduleRequests`.
    RbacApplicationRoleEligibilityScheduleRequests[models::UnifiedRoleEligibilityScheduleRequest]
}

impl RbacApplicationRoleEligibilityScheduleRequests {
    /// `POST /roleManagement/directory/roleEligibilityScheduleRequests` — Create roleEligibilityScheduleRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleeligibilityschedulerequests?view=graph-rest-1.0)
    /// Required: `principalId`, `roleDefinitionId`. Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.ReadWrite.Directory`; application: `RoleAssignmentSchedule.ReadWrite.Directory`.
    pub fn create(
        &self,
        body: models::UnifiedRoleEligibilityScheduleRequest,
    ) -> Call<models::UnifiedRoleEligibilityScheduleRequest> {
        let sheet = "POST rbacApplication: create
            rbacapplication-post-roleeligibilityschedulerequests: RoleEligibilitySchedule.ReadWrite.Directory | | RoleAssignmentSchedule.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/directory/roleEligibilityScheduleRequests/filterByCurrentUser(on='parameterValue')` — unifiedRoleEligibilityScheduleRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleEligibilityScheduleRequestFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleEligibilityScheduleRequest> {
        let sheet = "GET unifiedRoleEligibilityScheduleRequest: filter_by_current_user
            unifiedroleeligibilityschedulerequest-filterbycurrentuser: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleEligibilityScheduleRequests` — List roleEligibilityScheduleRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedulerequests?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleEligibilityScheduleRequest> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleeligibilityschedulerequests: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleEligibilitySchedule`, such as `/roleManagement/directory/roleEligibilitySchedules`.
    RbacApplicationRoleEligibilitySchedules[models::UnifiedRoleEligibilitySchedule]
}

impl RbacApplicationRoleEligibilitySchedules {
    /// `GET /roleManagement/directory/roleEligibilitySchedules/filterByCurrentUser(on='parameterValue')` — unifiedRoleEligibilitySchedule: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleAssignmentScheduleFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleEligibilitySchedule> {
        let sheet = "GET unifiedRoleEligibilitySchedule: filter_by_current_user
            unifiedroleeligibilityschedule-filterbycurrentuser: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilitySchedules/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleEligibilitySchedules` — List roleeligibilityschedules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedules?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleEligibilitySchedule> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleeligibilityschedules: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilitySchedules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.roleManagement`, such as `/roleManagement`.
    RoleManagement = models::RoleManagement
}

impl RoleManagement {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::RoleManagement> {
        self.0.get("GET roleManagement: get")
    }

    /// `…/directory`
    pub fn directory(&self) -> super::RbacApplication {
        super::RbacApplication(self.0.name("directory"))
    }

    /// `…/entitlementManagement`
    pub fn entitlement_management(&self) -> super::RbacApplication {
        super::RbacApplication(self.0.name("entitlementManagement"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termsOfUseContainer`, such as `/identityGovernance/termsOfUse`.
    TermsOfUseContainer = models::TermsOfUseContainer
}

impl TermsOfUseContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TermsOfUseContainer> {
        self.0.get("GET termsOfUseContainer: get")
    }

    /// `…/agreementAcceptances`
    ///
    /// The type lists it; no page documents a request there.
    pub fn agreement_acceptances(&self) -> Collection<models::AgreementAcceptance> {
        Collection::at(self.0.name("agreementAcceptances"))
    }

    /// `…/agreements`
    pub fn agreements(&self) -> super::TermsOfUseContainerAgreements {
        super::TermsOfUseContainerAgreements(self.0.name("agreements"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreement`, such as `/identityGovernance/termsOfUse/agreements`.
    TermsOfUseContainerAgreements[models::Agreement]
}

impl TermsOfUseContainerAgreements {
    /// `POST /identityGovernance/termsOfUse/agreements` — Create agreement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termsofusecontainer-post-agreements?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Agreement.ReadWrite.All`.
    pub fn create(&self, body: models::Agreement) -> Call<models::Agreement> {
        let sheet = "POST termsOfUseContainer: create
            termsofusecontainer-post-agreements: Agreement.ReadWrite.All | |
            /identityGovernance/termsOfUse/agreements";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/termsOfUse/agreements` — List agreements
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termsofusecontainer-list-agreements?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Agreement.Read.All`.
    pub fn list(&self) -> List<models::Agreement> {
        let sheet = "GET termsOfUseContainer: list
            termsofusecontainer-list-agreements: Agreement.Read.All | |
            /identityGovernance/termsOfUse/agreements";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignment`, such as `/roleManagement/directory/roleAssignments/{id}`.
    UnifiedRoleAssignment = models::UnifiedRoleAssignment
}

impl UnifiedRoleAssignment {
    /// `DELETE /roleManagement/directory/roleAssignments/{id}` — Delete unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-delete?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`; application: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedRoleAssignment: delete
            unifiedroleassignment-delete: RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All | | RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All
            /roleManagement/directory/roleAssignments/{id}
            /roleManagement/entitlementManagement/roleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignments/{id}` — Get unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-get?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 5 more; application: `RoleManagement.Read.Directory` and 5 more.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignment> {
        let sheet = "GET unifiedRoleAssignment: get
            unifiedroleassignment-get: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /roleManagement/directory/roleAssignments/{id}
            /roleManagement/entitlementManagement/roleAssignments/{id}";
        self.0.get(sheet)
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentSchedule`, such as `/roleManagement/directory/roleAssignmentSchedules/{id}`.
    UnifiedRoleAssignmentSchedule = models::UnifiedRoleAssignmentSchedule
}

impl UnifiedRoleAssignmentSchedule {
    /// `GET /roleManagement/directory/roleAssignmentSchedules/{unifiedRoleAssignmentScheduleId}` — Get unifiedRoleAssignmentSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 3 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentSchedule> {
        let sheet = "GET unifiedRoleAssignmentSchedule: get
            unifiedroleassignmentschedule-get: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentSchedules/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::UnifiedRoleEligibilitySchedule {
        super::UnifiedRoleEligibilitySchedule(self.0.name("activatedUsing"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentScheduleInstance`, such as `/roleManagement/directory/roleAssignmentScheduleInstances/{id}`.
    UnifiedRoleAssignmentScheduleInstance = models::UnifiedRoleAssignmentScheduleInstance
}

impl UnifiedRoleAssignmentScheduleInstance {
    /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/{unifiedRoleAssignmentScheduleInstanceId}` — Get unifiedRoleAssignmentScheduleInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleInstance> {
        let sheet = "GET unifiedRoleAssignmentScheduleInstance: get
            unifiedroleassignmentscheduleinstance-get: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleInstances/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::UnifiedRoleEligibilityScheduleInstance {
        super::UnifiedRoleEligibilityScheduleInstance(self.0.name("activatedUsing"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentScheduleRequest`, such as `/roleManagement/directory/roleAssignmentScheduleRequests/{id}`.
    UnifiedRoleAssignmentScheduleRequest = models::UnifiedRoleAssignmentScheduleRequest
}

impl UnifiedRoleAssignmentScheduleRequest {
    /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestId}` — Get unifiedRoleAssignmentScheduleRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleRequest> {
        let sheet = "GET unifiedRoleAssignmentScheduleRequest: get
            unifiedroleassignmentschedulerequest-get: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::UnifiedRoleEligibilitySchedule {
        super::UnifiedRoleEligibilitySchedule(self.0.name("activatedUsing"))
    }

    /// `…/cancel`
    pub fn cancel(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("cancel"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }

    /// `…/targetSchedule`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target_schedule(&self) -> super::UnifiedRoleAssignmentSchedule {
        super::UnifiedRoleAssignmentSchedule(self.0.name("targetSchedule"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleDefinition`, such as `/roleManagement/directory/roleDefinitions/{id}`.
    UnifiedRoleDefinition = models::UnifiedRoleDefinition
}

impl UnifiedRoleDefinition {
    /// `DELETE /roleManagement/directory/roleDefinitions/{id}` — Delete unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedRoleDefinition: delete
            unifiedroledefinition-delete: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/directory/roleDefinitions/{id}` — Get unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-get?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleDefinitions/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 5 more; application: `RoleManagement.Read.Directory` and 5 more.
    pub fn get(&self) -> Get<models::UnifiedRoleDefinition> {
        let sheet = "GET unifiedRoleDefinition: get
            unifiedroledefinition-get: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /roleManagement/directory/roleDefinitions/{id}
            /roleManagement/entitlementManagement/roleDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /roleManagement/directory/roleDefinitions/{id}` — Update unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-update?view=graph-rest-1.0)
    /// Required: `displayName`, `rolePermissions`. Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn update(&self, body: models::UnifiedRoleDefinition) -> Call<()> {
        let sheet = "PATCH unifiedRoleDefinition: update
            unifiedroledefinition-update: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleDefinitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/inheritsPermissionsFrom`
    ///
    /// The type lists it; no page documents a request there.
    pub fn inherits_permissions_from(&self) -> Collection<models::UnifiedRoleDefinition> {
        Collection::at(self.0.name("inheritsPermissionsFrom"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleEligibilitySchedule`, such as `/roleManagement/directory/roleEligibilitySchedules/{id}`.
    UnifiedRoleEligibilitySchedule = models::UnifiedRoleEligibilitySchedule
}

impl UnifiedRoleEligibilitySchedule {
    /// `GET /roleManagement/directory/roleEligibilitySchedules/{unifiedRoleEligibilityScheduleId}` — Get unifiedRoleEligibilitySchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilitySchedule> {
        let sheet = "GET unifiedRoleEligibilitySchedule: get
            unifiedroleeligibilityschedule-get: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilitySchedules/{id}";
        self.0.get(sheet)
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleEligibilityScheduleInstance`, such as `/roleManagement/directory/roleEligibilityScheduleInstances/{id}`.
    UnifiedRoleEligibilityScheduleInstance = models::UnifiedRoleEligibilityScheduleInstance
}

impl UnifiedRoleEligibilityScheduleInstance {
    /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/{unifiedRoleEligibilityScheduleInstanceId}` — Get unifiedRoleEligibilityScheduleInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleInstance> {
        let sheet = "GET unifiedRoleEligibilityScheduleInstance: get
            unifiedroleeligibilityscheduleinstance-get: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleInstances/{id}";
        self.0.get(sheet)
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleEligibilityScheduleRequest`, such as `/roleManagement/directory/roleEligibilityScheduleRequests/{id}`.
    UnifiedRoleEligibilityScheduleRequest = models::UnifiedRoleEligibilityScheduleRequest
}

impl UnifiedRoleEligibilityScheduleRequest {
    /// `GET /roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestId}` — Get unifiedRoleEligibilityScheduleRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleRequest> {
        let sheet = "GET unifiedRoleEligibilityScheduleRequest: get
            unifiedroleeligibilityschedulerequest-get: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/cancel`
    pub fn cancel(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("cancel"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }

    /// `…/targetSchedule`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target_schedule(&self) -> super::UnifiedRoleEligibilitySchedule {
        super::UnifiedRoleEligibilitySchedule(self.0.name("targetSchedule"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreementAcceptance`, such as `/me/agreementAcceptances`.
    UserAgreementAcceptances[models::AgreementAcceptance]
}

impl UserAgreementAcceptances {
    /// `GET /me/agreementAcceptances` — List agreementAcceptances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/agreementAcceptances`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgreementAcceptance.Read`.
    pub fn list(&self) -> List<models::AgreementAcceptance> {
        let sheet = "GET user: list
            user-list-agreementacceptances: AgreementAcceptance.Read | |
            /me/agreementAcceptances
            /users/{id}/agreementAcceptances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userConsentRequest`, such as `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}`.
    UserConsentRequest = models::UserConsentRequest
}

impl UserConsentRequest {
    /// `GET /identityGovernance/appConsent/appConsentRequests/{appconsentrequest-id}/userConsentRequests/{userconsentrequest-id}` — Get userConsentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserConsentRequest> {
        let sheet = "GET userConsentRequest: get
            userconsentrequest-get: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}";
        self.0.get(sheet)
    }
}
