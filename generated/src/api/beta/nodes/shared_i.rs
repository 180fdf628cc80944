// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

#[cfg(any(feature = "applications", feature = "governance"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance.identityLifecycle`, such as `/servicePrincipals/{id}/lifecycle`.
    IdentityGovernanceIdentityLifecycle: super::Entity = models::identity_governance::IdentityLifecycle
}

#[cfg(any(feature = "applications", feature = "governance"))]
impl IdentityGovernanceIdentityLifecycle {
    /// `GET /servicePrincipals/{servicePrincipal-id}/lifecycle`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-identitylifecycle-get?view=graph-rest-beta), metadata
    /// Status: 200.
    #[cfg(feature = "applications")]
    pub fn get(&self) -> Get<models::identity_governance::IdentityLifecycle> {
        let sheet = "GET identityLifecycle: get
            identitygovernance-identitylifecycle-get: | |
            /servicePrincipals/{id}/lifecycle";
        self.0.get(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/lifecycle`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitygovernance-identitylifecycle-update?view=graph-rest-beta), metadata
    /// Status: 200.
    #[cfg(feature = "applications")]
    pub fn update(
        &self,
        body: impl Into<models::identity_governance::IdentityLifecycle>,
    ) -> Call<models::identity_governance::IdentityLifecycle> {
        let sheet = "PATCH identityLifecycle: update
            identitygovernance-identitylifecycle-update: | |
            /servicePrincipals/{id}/lifecycle";
        self.0.call(sheet).json(Into::<models::identity_governance::IdentityLifecycle>::into(body))
    }

    /// `…/complianceIssues`
    #[cfg(feature = "applications")]
    pub fn compliance_issues(&self) -> super::IdentityGovernanceIdentityLifecycleComplianceIssues {
        super::IdentityGovernanceIdentityLifecycleComplianceIssues(self.0.name("complianceIssues"))
    }

    /// `…/effectiveGoverningPolicy`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "governance")]
    pub fn effective_governing_policy(&self) -> super::IdentityGovernanceLifecyclePolicy {
        super::IdentityGovernanceLifecyclePolicy(self.0.name("effectiveGoverningPolicy"))
    }
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.identityProviderBase`, such as `/identity/identityProviders/{id}`.
    IdentityProviderBase: super::Entity = models::IdentityProviderBase
}

#[cfg(any(feature = "authentication", feature = "directory"))]
impl IdentityProviderBase {
    /// `DELETE /identity/identityProviders/{id}` — Delete identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-delete?view=graph-rest-beta)
    /// Also: `/directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityProviderBase: delete
            identityproviderbase-delete: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}
            samlorwsfedexternaldomainfederation-delete: Domain.ReadWrite.All IdentityProvider.ReadWrite.All | | Domain.ReadWrite.All IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/identityProviders/{id}` — Get identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-get?view=graph-rest-beta)
    /// Also: `/directory/federationConfigurations/{identityProviderBase-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IdentityProviderBase> {
        let sheet = "GET identityProviderBase: get
            identityproviderbase-get: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}
            /directory/federationConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/identityProviders/{id}` — Update identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-update?view=graph-rest-beta)
    /// Also: `/directory/federationConfigurations/{identityProviderBase-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::IdentityProviderBase>) -> Call<()> {
        let sheet = "PATCH identityProviderBase: update
            identityproviderbase-update: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}
            /directory/federationConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::IdentityProviderBase>::into(body))
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`
    #[cfg(feature = "directory")]
    pub fn as_saml_or_ws_fed_external_domain_federation(&self) -> super::SamlOrWsFedExternalDomainFederation {
        super::SamlOrWsFedExternalDomainFederation(self.0.name("microsoft.graph.samlOrWsFedExternalDomainFederation"))
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.informationProtection`, such as `/informationProtection`.
    InformationProtection: super::Entity = models::InformationProtection
}

#[cfg(any(feature = "security", feature = "sites"))]
impl InformationProtection {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::InformationProtection> {
        self.0.get("GET informationProtection: get")
    }

    /// `POST /informationProtection/decryptBuffer`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "security")]
    pub fn decrypt_buffer(
        &self,
        body: requests::information_protection::DecryptBufferRequest,
    ) -> Call<models::BufferDecryptionResult> {
        let sheet = "POST informationProtection: decrypt_buffer
            : | |
            /informationProtection/decryptBuffer";
        self.0.name("decryptBuffer").call(sheet).json(body)
    }

    /// `POST /informationProtection/encryptBuffer`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "security")]
    pub fn encrypt_buffer(
        &self,
        body: requests::information_protection::EncryptBufferRequest,
    ) -> Call<models::BufferEncryptionResult> {
        let sheet = "POST informationProtection: encrypt_buffer
            : | |
            /informationProtection/encryptBuffer";
        self.0.name("encryptBuffer").call(sheet).json(body)
    }

    /// `POST /informationProtection/signDigest`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "security")]
    pub fn sign_digest(
        &self,
        body: requests::information_protection::SignDigestRequest,
    ) -> Call<models::SigningResult> {
        let sheet = "POST informationProtection: sign_digest
            : | |
            /informationProtection/signDigest";
        self.0.name("signDigest").call(sheet).json(body)
    }

    /// `POST /informationProtection/verifySignature`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "security")]
    pub fn verify_signature(
        &self,
        body: requests::information_protection::VerifySignatureRequest,
    ) -> Call<models::VerificationResult> {
        let sheet = "POST informationProtection: verify_signature
            : | |
            /informationProtection/verifySignature";
        self.0.name("verifySignature").call(sheet).json(body)
    }

    /// `…/bitlocker`
    #[cfg(feature = "security")]
    pub fn bitlocker(&self) -> super::Bitlocker {
        super::Bitlocker(self.0.name("bitlocker"))
    }

    /// `…/dataLossPreventionPolicies`
    #[cfg(feature = "security")]
    pub fn data_loss_prevention_policies(&self) -> super::InformationProtectionDataLossPreventionPolicies {
        super::InformationProtectionDataLossPreventionPolicies(self.0.name("dataLossPreventionPolicies"))
    }

    /// `…/policy`
    pub fn policy(&self) -> super::InformationProtectionPolicy {
        super::InformationProtectionPolicy(self.0.name("policy"))
    }

    /// `…/sensitivityLabels`
    pub fn sensitivity_labels(&self) -> super::InformationProtectionSensitivityLabels {
        super::InformationProtectionSensitivityLabels(self.0.name("sensitivityLabels"))
    }

    /// `…/threatAssessmentRequests`
    #[cfg(feature = "security")]
    pub fn threat_assessment_requests(&self) -> super::InformationProtectionThreatAssessmentRequests {
        super::InformationProtectionThreatAssessmentRequests(self.0.name("threatAssessmentRequests"))
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.informationProtectionPolicy`, such as `/informationProtection/policy`.
    InformationProtectionPolicy: super::Entity = models::InformationProtectionPolicy
}

#[cfg(any(feature = "security", feature = "sites"))]
impl InformationProtectionPolicy {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::InformationProtectionPolicy> {
        self.0.get("GET informationProtectionPolicy: get")
    }

    /// `…/labels`
    pub fn labels(&self) -> super::InformationProtectionPolicyLabels {
        super::InformationProtectionPolicyLabels(self.0.name("labels"))
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.informationProtectionLabel`, such as `/informationProtection/policy/labels`.
    InformationProtectionPolicyLabels[models::InformationProtectionLabel]
}

#[cfg(any(feature = "security", feature = "sites"))]
impl InformationProtectionPolicyLabels {
    /// `POST /me/informationProtection/policy/labels/evaluateApplication` — informationProtectionLabel: evaluateApplication
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateapplication?view=graph-rest-beta)
    /// Also: `/users/{id}/informationProtection/policy/labels/evaluateApplication`, `/groups/{group-id}/sites/{site-id}/informationProtection/policy/labels/evaluateApplication`, `/informationProtection/policy/labels/evaluateApplication` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn evaluate_application(
        &self,
        body: requests::information_protection_label::EvaluateApplicationRequest,
    ) -> Call<Vec<models::InformationProtectionAction>> {
        let sheet = "POST informationProtectionLabel: evaluate_application
            informationprotectionlabel-evaluateapplication: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /me/informationProtection/policy/labels/evaluateApplication
            /users/{id}/informationProtection/policy/labels/evaluateApplication
            /groups/{id}/sites/{id}/informationProtection/policy/labels/evaluateApplication
            /informationProtection/policy/labels/evaluateApplication
            /sites/{id}/informationProtection/policy/labels/evaluateApplication";
        self.0.name("evaluateApplication").call(sheet).json(body)
    }

    /// `POST /informationProtection/policy/labels/evaluateClassificationResults` — informationProtectionLabel: evaluateClassificationResults
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateclassificationresults?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/sites/{site-id}/informationProtection/policy/labels/evaluateClassificationResults`, `/sites/{site-id}/informationProtection/policy/labels/evaluateClassificationResults`, `/users/{user-id}/informationProtection/policy/labels/evaluateClassificationResults`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn evaluate_classification_results(
        &self,
        body: requests::information_protection_label::EvaluateClassificationResultsRequest,
    ) -> Call<Vec<models::InformationProtectionAction>> {
        let sheet = "POST informationProtectionLabel: evaluate_classification_results
            informationprotectionlabel-evaluateclassificationresults: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /informationProtection/policy/labels/evaluateClassificationResults
            /groups/{id}/sites/{id}/informationProtection/policy/labels/evaluateClassificationResults
            /sites/{id}/informationProtection/policy/labels/evaluateClassificationResults
            /users/{id}/informationProtection/policy/labels/evaluateClassificationResults";
        self.0.name("evaluateClassificationResults").call(sheet).json(body)
    }

    /// `POST /informationProtection/policy/labels/evaluateRemoval` — informationProtectionLabel: evaluateRemoval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateremoval?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/sites/{site-id}/informationProtection/policy/labels/evaluateRemoval`, `/sites/{site-id}/informationProtection/policy/labels/evaluateRemoval`, `/users/{user-id}/informationProtection/policy/labels/evaluateRemoval`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn evaluate_removal(
        &self,
        body: requests::information_protection_label::EvaluateRemovalRequest,
    ) -> Call<Vec<models::InformationProtectionAction>> {
        let sheet = "POST informationProtectionLabel: evaluate_removal
            informationprotectionlabel-evaluateremoval: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /informationProtection/policy/labels/evaluateRemoval
            /groups/{id}/sites/{id}/informationProtection/policy/labels/evaluateRemoval
            /sites/{id}/informationProtection/policy/labels/evaluateRemoval
            /users/{id}/informationProtection/policy/labels/evaluateRemoval";
        self.0.name("evaluateRemoval").call(sheet).json(body)
    }

    /// `POST /informationprotection/policy/labels/extractLabel` — informationProtectionLabel: extractLabel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionlabel-extractlabel?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/sites/{site-id}/informationProtection/policy/labels/extractLabel`, `/sites/{site-id}/informationProtection/policy/labels/extractLabel`, `/users/{user-id}/informationProtection/policy/labels/extractLabel`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn extract_label(
        &self,
        body: requests::information_protection_label::ExtractLabelRequest,
    ) -> Call<models::InformationProtectionContentLabel> {
        let sheet = "POST informationProtectionLabel: extract_label
            informationprotectionlabel-extractlabel: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /informationProtection/policy/labels/extractLabel
            /groups/{id}/sites/{id}/informationProtection/policy/labels/extractLabel
            /sites/{id}/informationProtection/policy/labels/extractLabel
            /users/{id}/informationProtection/policy/labels/extractLabel";
        self.0.name("extractLabel").call(sheet).json(body)
    }

    /// `GET /informationProtection/policy/labels` — informationProtectionLabel: listLabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionpolicy-list-labels?view=graph-rest-beta)
    /// Also: `/me/informationProtection/policy/labels`, `/users/{id | user-principal-name}/informationProtection/policy/labels`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    #[cfg(feature = "security")]
    pub fn list(&self) -> List<models::InformationProtectionLabel> {
        let sheet = "GET informationProtectionLabel: list
            informationprotectionpolicy-list-labels: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /informationProtection/policy/labels
            /me/informationProtection/policy/labels
            /users/{id}/informationProtection/policy/labels";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.sensitivityLabel`, such as `/informationProtection/sensitivityLabels`.
    InformationProtectionSensitivityLabels[models::SensitivityLabel]
}

#[cfg(any(feature = "security", feature = "sites"))]
impl InformationProtectionSensitivityLabels {
    /// `GET /groups/{group-id}/sites/{site-id}/informationProtection/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computeinheritance?view=graph-rest-beta), metadata
    /// Also: `/informationProtection/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`, `/sites/{site-id}/informationProtection/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`, `/users/{user-id}/informationProtection/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`.
    /// Status: 200.
    pub fn compute_inheritance(
        &self,
        label_ids: impl ::core::fmt::Display,
        locale: &str,
        content_formats: impl ::core::fmt::Display,
    ) -> Get<models::SensitivityLabel> {
        let sheet = "GET sensitivityLabel: compute_inheritance
            sensitivitylabel-computeinheritance: | |
            /groups/{id}/sites/{id}/informationProtection/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /informationProtection/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /sites/{id}/informationProtection/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /users/{id}/informationProtection/sensitivityLabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})";
        self.0
            .function(
                "computeInheritance",
                &[
                    ("labelIds", Argument::bare(label_ids)),
                    ("locale", Argument::quoted(locale)),
                    ("contentFormats", Argument::bare(content_formats)),
                ],
            )
            .get(sheet)
    }

    /// `POST /groups/{group-id}/sites/{site-id}/informationProtection/sensitivityLabels/computeRightsAndInheritance`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computerightsandinheritance?view=graph-rest-beta), metadata
    /// Also: `/informationProtection/sensitivityLabels/computeRightsAndInheritance`, `/sites/{site-id}/informationProtection/sensitivityLabels/computeRightsAndInheritance`, `/users/{user-id}/informationProtection/sensitivityLabels/computeRightsAndInheritance`.
    /// Status: 200.
    pub fn compute_rights_and_inheritance(
        &self,
        body: requests::sensitivity_label::ComputeRightsAndInheritanceRequest,
    ) -> Call<models::ComputeRightsAndInheritanceResult> {
        let sheet = "POST sensitivityLabel: compute_rights_and_inheritance
            sensitivitylabel-computerightsandinheritance: | |
            /groups/{id}/sites/{id}/informationProtection/sensitivityLabels/computeRightsAndInheritance
            /informationProtection/sensitivityLabels/computeRightsAndInheritance
            /sites/{id}/informationProtection/sensitivityLabels/computeRightsAndInheritance
            /users/{id}/informationProtection/sensitivityLabels/computeRightsAndInheritance";
        self.0.name("computeRightsAndInheritance").call(sheet).json(body)
    }

    /// `POST /informationProtection/sensitivityLabels/evaluate`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Evaluate.All`; application: `SensitivityLabel.Evaluate.All`.
    #[cfg(feature = "security")]
    pub fn evaluate(
        &self,
        body: requests::sensitivity_label::EvaluateRequest,
    ) -> Call<models::EvaluateLabelJobResponse> {
        let sheet = "POST sensitivityLabel: evaluate
            : SensitivityLabel.Evaluate.All | | SensitivityLabel.Evaluate.All
            /informationProtection/sensitivityLabels/evaluate";
        self.0.name("evaluate").call(sheet).json(body)
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.insightsSettings`, such as `/admin/people/itemInsights`.
    InsightsSettings: super::Entity = models::InsightsSettings
}

#[cfg(any(feature = "admin", feature = "directory"))]
impl InsightsSettings {
    /// `GET /organization/{organizationId}/settings/itemInsights` — List itemInsights
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-list-iteminsights?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/organizationsettings-list-peopleinsights?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/peopleadminsettings-list-iteminsights?view=graph-rest-beta) and 1 more
    /// Also: `/organization/{organizationId}/settings/peopleInsights`, `/admin/people/itemInsights`, `/organization/{organization-id}/settings/contactInsights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::InsightsSettings> {
        let sheet = "GET organizationSettings: get
            organizationsettings-list-iteminsights: User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | |
            /organization/{id}/settings/itemInsights
            organizationsettings-list-peopleinsights: User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | |
            /organization/{id}/settings/peopleInsights
            peopleadminsettings-list-iteminsights: User.Read PeopleSettings.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy PeopleSettings.Read.All User.Read.All User.ReadWrite User.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/itemInsights
            organizationsettings-list-contactinsights: Organization.Read.All Organization.ReadWrite.All | | Organization.Read.All Organization.ReadWrite.All
            /organization/{id}/settings/contactInsights";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organizationId}/settings/itemInsights` — Update insightsSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/insightssettings-update?view=graph-rest-beta)
    /// Also: `/organization/{organizationId}/settings/peopleInsights`, `/admin/people/itemInsights`, `/organization/{organization-id}/settings/contactInsights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All` and 3 more.
    pub fn update(&self, body: models::InsightsSettings) -> Call<models::InsightsSettings> {
        let sheet = "PATCH insightsSettings: update
            insightssettings-update: Organization.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | |
            /organization/{id}/settings/itemInsights
            /organization/{id}/settings/peopleInsights
            insightssettings-update: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/itemInsights
            insightssettings-update: Organization.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | | Organization.ReadWrite.All
            /organization/{id}/settings/contactInsights";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "financials", feature = "search"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.item`, such as `/connections/{id}/items/{id}`.
    Item = models::Item
}

#[cfg(any(feature = "financials", feature = "search"))]
impl Item {
    /// `POST /connections/{externalConnection-id}/items/{externalItem-id}/microsoft.graph.externalConnectors.addActivities`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `ExternalItem.ReadWrite.All`, `ExternalItem.ReadWrite.OwnedBy`.
    #[cfg(feature = "search")]
    pub fn add_activities(
        &self,
        body: requests::external_item::AddActivitiesRequest,
    ) -> Call<Vec<models::external_connectors::ExternalActivityResult>> {
        let sheet = "POST externalItem: add_activities
            : | | ExternalItem.ReadWrite.All ExternalItem.ReadWrite.OwnedBy
            /connections/{id}/items/{id}/microsoft.graph.externalConnectors.addActivities";
        self.0.name("microsoft.graph.externalConnectors.addActivities").call(sheet).json(body)
    }

    /// `DELETE /financials/companies/{id}/items/{id}` — Delete items
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-item-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    #[cfg(feature = "financials")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE item: delete
            dynamics-item-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/items/{id}` — Get items
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-item-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    #[cfg(feature = "financials")]
    pub fn get(&self) -> Get<models::Item> {
        let sheet = "GET item: get
            dynamics-item-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/items/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/items/{id}` — Update items
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-item-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    #[cfg(feature = "financials")]
    pub fn update(&self, body: models::Item) -> Call<models::Item> {
        let sheet = "PATCH item: update
            dynamics-item-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/items/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/itemCategory`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "financials")]
    pub fn item_category(&self) -> super::ItemCategory {
        super::ItemCategory(self.0.name("itemCategory"))
    }

    /// `…/picture`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "financials")]
    pub fn picture(&self) -> Collection<models::Picture> {
        Collection::at(self.0.name("picture"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.itemActivityStat`, such as `/sites/{id}/analytics/allTime`.
    ItemActivityStat: super::Entity = models::ItemActivityStat
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ItemActivityStat {
    /// `GET /drives/{drive-id}/items/{driveItem-id}/analytics/allTime`
    ///
    /// Source: metadata.
    /// Also: `/sites/{site-id}/analytics/allTime`, `/sites/{site-id}/lists/{list-id}/items/{listItem-id}/analytics/allTime`, `/drives/{drive-id}/items/{driveItem-id}/analytics/lastSevenDays` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ItemActivityStat> {
        let sheet = "GET itemAnalytics: get
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/analytics/allTime
            /sites/{id}/analytics/allTime
            /sites/{id}/lists/{id}/items/{id}/analytics/allTime
            /drives/{id}/items/{id}/analytics/lastSevenDays
            /sites/{id}/analytics/lastSevenDays
            /sites/{id}/lists/{id}/items/{id}/analytics/lastSevenDays";
        self.0.get(sheet)
    }

    /// `…/activities`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activities(&self) -> Collection<models::ItemActivity> {
        Collection::at(self.0.name("activities"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.itemAnalytics`, such as `/sites/{id}/analytics`.
    ItemAnalytics: super::Entity = models::ItemAnalytics
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ItemAnalytics {
    /// `GET /drives/{drive-id}/items/{item-id}/analytics` — Get analytics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemanalytics-get?view=graph-rest-beta)
    /// Also: `/sites/{site-id}/analytics`, `/sites/{site-id}/lists/{list-id}/items/{item-id}/analytics`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ItemAnalytics> {
        let sheet = "GET itemAnalytics: get
            itemanalytics-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/analytics
            /sites/{id}/analytics
            /sites/{id}/lists/{id}/items/{id}/analytics";
        self.0.get(sheet)
    }

    /// `…/allTime`
    pub fn all_time(&self) -> super::ItemActivityStat {
        super::ItemActivityStat(self.0.name("allTime"))
    }

    /// `…/itemActivityStats`
    ///
    /// The type lists it; no page documents a request there.
    pub fn item_activity_stats(&self) -> Collection<models::ItemActivityStat> {
        Collection::at(self.0.name("itemActivityStats"))
    }

    /// `…/lastSevenDays`
    pub fn last_seven_days(&self) -> super::ItemActivityStat {
        super::ItemActivityStat(self.0.name("lastSevenDays"))
    }
}
