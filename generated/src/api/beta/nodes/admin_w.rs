// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.catalog`, such as `/admin/windows/updates/catalog`.
    WindowsUpdatesCatalog: super::Entity = models::windows_updates::Catalog
}

impl WindowsUpdatesCatalog {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::windows_updates::Catalog> {
        self.0.get("GET catalog: get")
    }

    /// `…/entries`
    pub fn entries(&self) -> super::WindowsUpdatesCatalogEntries {
        super::WindowsUpdatesCatalogEntries(self.0.name("entries"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.catalogEntry`, such as `/admin/windows/updates/catalog/entries`.
    WindowsUpdatesCatalogEntries[models::windows_updates::CatalogEntry]
}

impl WindowsUpdatesCatalogEntries {
    /// `GET /admin/windows/updates/catalog/entries` — List entries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-catalog-list-entries?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::CatalogEntry> {
        let sheet = "GET catalog: list
            windowsupdates-catalog-list-entries: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/catalog/entries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.complianceChange`, such as `/admin/windows/updates/updatePolicies/{id}/complianceChanges/{id}`.
    WindowsUpdatesComplianceChange: super::Entity = models::windows_updates::ComplianceChange
}

impl WindowsUpdatesComplianceChange {
    /// `DELETE /admin/windows/updates/updatePolicies/{updatePolicy-id}/complianceChanges/{complianceChange-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-compliancechange-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE complianceChange: delete
            windowsupdates-compliancechange-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies/{id}/complianceChanges/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/updatePolicies/{updatePolicy-id}/complianceChanges/{complianceChange-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-compliancechange-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::ComplianceChange> {
        let sheet = "GET complianceChange: get
            windowsupdates-compliancechange-get: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies/{id}/complianceChanges/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/windows/updates/updatePolicies/{updatePolicy-id}/complianceChanges/{complianceChange-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-compliancechange-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::windows_updates::ComplianceChange>,
    ) -> Call<models::windows_updates::ComplianceChange> {
        let sheet = "PATCH complianceChange: update
            windowsupdates-compliancechange-update: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies/{id}/complianceChanges/{id}";
        self.0.call(sheet).json(Into::<models::windows_updates::ComplianceChange>::into(body))
    }

    /// `…/updatePolicy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn update_policy(&self) -> super::WindowsUpdatesUpdatePolicy {
        super::WindowsUpdatesUpdatePolicy(self.0.name("updatePolicy"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.deployment`, such as `/admin/windows/updates/deployments/{id}`.
    WindowsUpdatesDeployment: super::Entity = models::windows_updates::Deployment
}

impl WindowsUpdatesDeployment {
    /// `DELETE /admin/windows/updates/deployments/{deploymentId}` — Delete deployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deployment-delete?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deployment: delete
            windowsupdates-deployment-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/deployments/{deploymentId}` — Get deployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deployment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::Deployment> {
        let sheet = "GET deployment: get
            windowsupdates-deployment-get: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/windows/updates/deployments/{deploymentId}` — Update deployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deployment-update?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update(&self, body: models::windows_updates::Deployment) -> Call<models::windows_updates::Deployment> {
        let sheet = "PATCH deployment: update
            windowsupdates-deployment-update: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/audience`
    pub fn audience(&self) -> super::WindowsUpdatesDeploymentAudience {
        super::WindowsUpdatesDeploymentAudience(self.0.name("audience"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.deploymentAudience`, such as `/admin/windows/updates/deploymentAudiences/{id}`.
    WindowsUpdatesDeploymentAudience: super::Entity = models::windows_updates::DeploymentAudience
}

impl WindowsUpdatesDeploymentAudience {
    /// `DELETE /admin/windows/updates/deploymentAudiences/{deploymentAudience-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deploymentAudience: delete
            windowsupdates-deploymentaudience-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/deploymentAudiences/{deploymentAudience-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::DeploymentAudience> {
        let sheet = "GET deploymentAudience: get
            windowsupdates-deploymentaudience-get: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences/{id}";
        self.0.get(sheet)
    }

    /// `POST /admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/microsoft.graph.windowsUpdates.updateAudience` — deploymentAudience: updateAudience
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudience?view=graph-rest-beta)
    /// Also: `/admin/windows/updates/updatePolicies/{updatePolicy-id}/audience/microsoft.graph.windowsUpdates.updateAudience`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn microsoft_graph_windows_updates_update_audience(
        &self,
        body: requests::deployment_audience::UpdateAudienceRequest,
    ) -> Call<()> {
        let sheet = "POST deploymentAudience: microsoft_graph_windows_updates_update_audience
            windowsupdates-deploymentaudience-updateaudience: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences/{id}/microsoft.graph.windowsUpdates.updateAudience
            /admin/windows/updates/updatePolicies/{id}/audience/microsoft.graph.windowsUpdates.updateAudience";
        self.0.name("microsoft.graph.windowsUpdates.updateAudience").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/microsoft.graph.windowsUpdates.updateAudienceById` — deploymentAudience: updateAudienceById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudiencebyid?view=graph-rest-beta)
    /// Also: `/admin/windows/updates/updatePolicies/{updatePolicy-id}/audience/microsoft.graph.windowsUpdates.updateAudienceById`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn microsoft_graph_windows_updates_update_audience_by_id(
        &self,
        body: requests::deployment_audience::UpdateAudienceByIdRequest,
    ) -> Call<()> {
        let sheet = "POST deploymentAudience: microsoft_graph_windows_updates_update_audience_by_id
            windowsupdates-deploymentaudience-updateaudiencebyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences/{id}/microsoft.graph.windowsUpdates.updateAudienceById
            /admin/windows/updates/updatePolicies/{id}/audience/microsoft.graph.windowsUpdates.updateAudienceById";
        self.0.name("microsoft.graph.windowsUpdates.updateAudienceById").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/deployments/{deploymentId}/audience/updateAudience` — deploymentAudience: updateAudience
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudience?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update_audience(&self, body: requests::deployment_audience::UpdateAudienceRequest) -> Call<()> {
        let sheet = "POST deploymentAudience: update_audience
            windowsupdates-deploymentaudience-updateaudience: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}/audience/updateAudience";
        self.0.name("updateAudience").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/deployments/{deploymentId}/audience/updateAudienceById` — deploymentAudience: updateAudienceById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudiencebyid?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update_audience_by_id(&self, body: requests::deployment_audience::UpdateAudienceByIdRequest) -> Call<()> {
        let sheet = "POST deploymentAudience: update_audience_by_id
            windowsupdates-deploymentaudience-updateaudiencebyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}/audience/updateAudienceById";
        self.0.name("updateAudienceById").call(sheet).json(body)
    }

    /// `…/applicableContent`
    ///
    /// The type lists it; no page documents a request there.
    pub fn applicable_content(&self) -> Collection<models::windows_updates::ApplicableContent> {
        Collection::at(self.0.name("applicableContent"))
    }

    /// `…/exclusions`
    pub fn exclusions(&self) -> super::WindowsUpdatesDeploymentAudienceExclusions {
        super::WindowsUpdatesDeploymentAudienceExclusions(self.0.name("exclusions"))
    }

    /// `…/members`
    pub fn members(&self) -> super::WindowsUpdatesDeploymentAudienceMembers {
        super::WindowsUpdatesDeploymentAudienceMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.updatableAsset`, such as `/admin/windows/updates/deploymentAudiences/{id}/exclusions`.
    WindowsUpdatesDeploymentAudienceExclusions[models::windows_updates::UpdatableAsset]
}

impl WindowsUpdatesDeploymentAudienceExclusions {
    /// `GET /admin/windows/updates/deployments/{deploymentId}/audience/exclusions` — List deployment audience exclusions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-list-exclusions?view=graph-rest-beta)
    /// Also: `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/exclusions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::UpdatableAsset> {
        let sheet = "GET deploymentAudience: list
            windowsupdates-deploymentaudience-list-exclusions: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}/audience/exclusions
            windowsupdates-deploymentaudience-list-exclusions: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences/{id}/exclusions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.updatableAsset`, such as `/admin/windows/updates/deploymentAudiences/{id}/members`.
    WindowsUpdatesDeploymentAudienceMembers[models::windows_updates::UpdatableAsset]
}

impl WindowsUpdatesDeploymentAudienceMembers {
    /// `GET /admin/windows/updates/deployments/{deploymentId}/audience/members` — List deployment audience members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-list-members?view=graph-rest-beta)
    /// Also: `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/members`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::UpdatableAsset> {
        let sheet = "GET deploymentAudience: list
            windowsupdates-deploymentaudience-list-members: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}/audience/members
            windowsupdates-deploymentaudience-list-members: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.policy`, such as `/admin/windows/updates/policies/{id}`.
    WindowsUpdatesPolicy: super::Entity = models::windows_updates::Policy
}

impl WindowsUpdatesPolicy {
    /// `DELETE /admin/windows/updates/policies/{policy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policy-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE policy: delete
            windowsupdates-policy-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/policies/{policy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::Policy> {
        let sheet = "GET policy: get
            windowsupdates-policy-get: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/windows/updates/policies/{policy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::windows_updates::Policy>) -> Call<models::windows_updates::Policy> {
        let sheet = "PATCH policy: update
            windowsupdates-policy-update: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}";
        self.0.call(sheet).json(Into::<models::windows_updates::Policy>::into(body))
    }

    /// `…/applicableContent`
    pub fn applicable_content(&self) -> super::WindowsUpdatesPolicyApplicableContent {
        super::WindowsUpdatesPolicyApplicableContent(self.0.name("applicableContent"))
    }

    /// `…/approvals`
    pub fn approvals(&self) -> super::WindowsUpdatesPolicyApprovals {
        super::WindowsUpdatesPolicyApprovals(self.0.name("approvals"))
    }

    /// `…/rings`
    pub fn rings(&self) -> super::WindowsUpdatesPolicyRings {
        super::WindowsUpdatesPolicyRings(self.0.name("rings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.applicableContent`, such as `/admin/windows/updates/policies/{id}/applicableContent`.
    WindowsUpdatesPolicyApplicableContent[models::windows_updates::ApplicableContent]
}

impl WindowsUpdatesPolicyApplicableContent {
    /// `GET /admin/windows/updates/policies/{policy-id}/applicableContent`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policy-list-applicablecontent?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::ApplicableContent> {
        let sheet = "GET policy: list
            windowsupdates-policy-list-applicablecontent: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/applicableContent";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.policyApproval`, such as `/admin/windows/updates/policies/{id}/approvals/{id}`.
    WindowsUpdatesPolicyApproval: super::Entity = models::windows_updates::PolicyApproval
}

impl WindowsUpdatesPolicyApproval {
    /// `DELETE /admin/windows/updates/policies/{policy-id}/approvals/{policyApproval-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policyapproval-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE policyApproval: delete
            windowsupdates-policyapproval-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/approvals/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/policies/{policy-id}/approvals/{policyApproval-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policyapproval-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::PolicyApproval> {
        let sheet = "GET policyApproval: get
            windowsupdates-policyapproval-get: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/approvals/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/windows/updates/policies/{policy-id}/approvals/{policyApproval-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policyapproval-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::windows_updates::PolicyApproval,
    ) -> Call<models::windows_updates::PolicyApproval> {
        let sheet = "PATCH policyApproval: update
            windowsupdates-policyapproval-update: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/approvals/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.policyApproval`, such as `/admin/windows/updates/policies/{id}/approvals`.
    WindowsUpdatesPolicyApprovals[models::windows_updates::PolicyApproval]
}

impl WindowsUpdatesPolicyApprovals {
    /// `POST /admin/windows/updates/policies/{policy-id}/approvals`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policy-post-approvals?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::windows_updates::PolicyApproval,
    ) -> Call<models::windows_updates::PolicyApproval> {
        let sheet = "POST policy: create
            windowsupdates-policy-post-approvals: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/approvals";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/windows/updates/policies/{policy-id}/approvals`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policy-list-approvals?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::PolicyApproval> {
        let sheet = "GET policy: list
            windowsupdates-policy-list-approvals: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/approvals";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.ring`, such as `/admin/windows/updates/policies/{id}/rings`.
    WindowsUpdatesPolicyRings[models::windows_updates::Ring]
}

impl WindowsUpdatesPolicyRings {
    /// `POST /admin/windows/updates/policies/{policy-id}/rings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policy-post-rings?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::windows_updates::Ring>) -> Call<models::windows_updates::Ring> {
        let sheet = "POST policy: create
            windowsupdates-policy-post-rings: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/rings";
        self.0.call(sheet).json(Into::<models::windows_updates::Ring>::into(body))
    }

    /// `GET /admin/windows/updates/policies/{policy-id}/rings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-policy-list-rings?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::Ring> {
        let sheet = "GET policy: list
            windowsupdates-policy-list-rings: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/rings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.product`, such as `/admin/windows/updates/products/{id}`.
    WindowsUpdatesProduct: super::Entity = models::windows_updates::Product
}

impl WindowsUpdatesProduct {
    /// `GET /admin/windows/updates/products/{product-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::Product> {
        let sheet = "GET product: get
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/products/{id}";
        self.0.get(sheet)
    }

    /// `GET /admin/windows/updates/products/{product-id}/microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange(daysInPast={daysInPast},includeAllActive={includeAllActive})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-product-getknownissuesbytimerange?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get_known_issues_by_time_range(
        &self,
        days_in_past: i32,
        include_all_active: bool,
    ) -> List<models::windows_updates::KnownIssue> {
        let sheet = "GET product: get_known_issues_by_time_range
            windowsupdates-product-getknownissuesbytimerange: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/products/{id}/microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange(daysInPast={daysInPast},includeAllActive={includeAllActive})";
        self.0
            .function(
                "microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange",
                &[
                    ("daysInPast", Argument::bare(days_in_past)),
                    ("includeAllActive", Argument::bare(include_all_active)),
                ],
            )
            .list(sheet)
    }

    /// `…/editions`
    pub fn editions(&self) -> super::WindowsUpdatesProductEditions {
        super::WindowsUpdatesProductEditions(self.0.name("editions"))
    }

    /// `…/knownIssues`
    pub fn known_issues(&self) -> super::WindowsUpdatesProductKnownIssues {
        super::WindowsUpdatesProductKnownIssues(self.0.name("knownIssues"))
    }

    /// `…/revisions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn revisions(&self) -> Collection<models::windows_updates::ProductRevision> {
        Collection::at(self.0.name("revisions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.edition`, such as `/admin/windows/updates/products/{id}/editions`.
    WindowsUpdatesProductEditions[models::windows_updates::Edition]
}

impl WindowsUpdatesProductEditions {
    /// `GET /admin/windows/updates/products/{product-id}/editions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::Edition> {
        let sheet = "GET product: list
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/products/{id}/editions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.knownIssue`, such as `/admin/windows/updates/products/{id}/knownIssues`.
    WindowsUpdatesProductKnownIssues[models::windows_updates::KnownIssue]
}

impl WindowsUpdatesProductKnownIssues {
    /// `GET /admin/windows/updates/products/{product-id}/knownIssues`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::KnownIssue> {
        let sheet = "GET product: list
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/products/{id}/knownIssues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.resourceConnection`, such as `/admin/windows/updates/resourceConnections/{id}`.
    WindowsUpdatesResourceConnection: super::Entity = models::windows_updates::ResourceConnection
}

impl WindowsUpdatesResourceConnection {
    /// `DELETE /admin/windows/updates/resourceConnections/{resourceConnectionId}` — Delete resourceConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-resourceconnection-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-operationalinsightsconnection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE resourceConnection: delete
            windowsupdates-resourceconnection-delete, windowsupdates-operationalinsightsconnection-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/resourceConnections/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/resourceConnections/{resourceConnectionId}` — Get resourceConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-resourceconnection-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-operationalinsightsconnection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::ResourceConnection> {
        let sheet = "GET resourceConnection: get
            windowsupdates-resourceconnection-get, windowsupdates-operationalinsightsconnection-get: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/resourceConnections/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.ring`, such as `/admin/windows/updates/policies/{id}/rings/{id}`.
    WindowsUpdatesRing: super::Entity = models::windows_updates::Ring
}

impl WindowsUpdatesRing {
    /// `DELETE /admin/windows/updates/policies/{policy-id}/rings/{ring-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-ring-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ring: delete
            windowsupdates-ring-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/rings/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/policies/{policy-id}/rings/{ring-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-ring-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::Ring> {
        let sheet = "GET ring: get
            windowsupdates-ring-get: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/rings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/windows/updates/policies/{policy-id}/rings/{ring-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-ring-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::windows_updates::Ring>) -> Call<models::windows_updates::Ring> {
        let sheet = "PATCH ring: update
            windowsupdates-ring-update: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/policies/{id}/rings/{id}";
        self.0.call(sheet).json(Into::<models::windows_updates::Ring>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.updatableAsset`, such as `/admin/windows/updates/updatableAssets/{id}`.
    WindowsUpdatesUpdatableAsset: super::Entity = models::windows_updates::UpdatableAsset
}

impl WindowsUpdatesUpdatableAsset {
    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/addMembers` — updatableAssetGroup: addMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembers?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn add_members(&self, body: requests::updatable_asset_group::AddMembersRequest) -> Call<()> {
        let sheet = "POST updatableAssetGroup: add_members
            windowsupdates-updatableassetgroup-addmembers: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}/addMembers";
        self.0.name("addMembers").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/addMembersById` — updatableAssetGroup: addMembersById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembersbyid?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn add_members_by_id(&self, body: requests::updatable_asset_group::AddMembersByIdRequest) -> Call<()> {
        let sheet = "POST updatableAssetGroup: add_members_by_id
            windowsupdates-updatableassetgroup-addmembersbyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}/addMembersById";
        self.0.name("addMembersById").call(sheet).json(body)
    }

    /// `DELETE /admin/windows/updates/updatableAssets/{azureADDeviceId}` — Delete azureADDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-azureaddevice-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-delete?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE azureADDevice: delete
            windowsupdates-azureaddevice-delete, windowsupdates-updatableasset-delete, windowsupdates-updatableassetgroup-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/updatableAssets/{updatableAssetId}` — Get updatableAsset
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-azureaddevice-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::UpdatableAsset> {
        let sheet = "GET updatableAsset: get
            windowsupdates-updatableasset-get, windowsupdates-azureaddevice-get, windowsupdates-updatableassetgroup-get: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}";
        self.0.get(sheet)
    }

    /// `POST /admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/exclusions/{updatableAsset-id}/microsoft.graph.windowsUpdates.addMembers` — updatableAssetGroup: addMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembers?view=graph-rest-beta)
    /// Also: `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/members/{updatableAsset-id}/microsoft.graph.windowsUpdates.addMembers`, `/admin/windows/updates/deployments/{deployment-id}/audience/exclusions/{updatableAsset-id}/microsoft.graph.windowsUpdates.addMembers`, `/admin/windows/updates/deployments/{deployment-id}/audience/members/{updatableAsset-id}/microsoft.graph.windowsUpdates.addMembers` and 2 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn microsoft_graph_windows_updates_add_members(
        &self,
        body: requests::updatable_asset_group::AddMembersRequest,
    ) -> Call<()> {
        let sheet = "POST updatableAssetGroup: microsoft_graph_windows_updates_add_members
            windowsupdates-updatableassetgroup-addmembers: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences/{id}/exclusions/{id}/microsoft.graph.windowsUpdates.addMembers
            /admin/windows/updates/deploymentAudiences/{id}/members/{id}/microsoft.graph.windowsUpdates.addMembers
            /admin/windows/updates/deployments/{id}/audience/exclusions/{id}/microsoft.graph.windowsUpdates.addMembers
            /admin/windows/updates/deployments/{id}/audience/members/{id}/microsoft.graph.windowsUpdates.addMembers
            /admin/windows/updates/updatePolicies/{id}/audience/exclusions/{id}/microsoft.graph.windowsUpdates.addMembers
            /admin/windows/updates/updatePolicies/{id}/audience/members/{id}/microsoft.graph.windowsUpdates.addMembers";
        self.0.name("microsoft.graph.windowsUpdates.addMembers").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/exclusions/{updatableAsset-id}/microsoft.graph.windowsUpdates.addMembersById` — updatableAssetGroup: addMembersById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembersbyid?view=graph-rest-beta)
    /// Also: `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/members/{updatableAsset-id}/microsoft.graph.windowsUpdates.addMembersById`, `/admin/windows/updates/deployments/{deployment-id}/audience/exclusions/{updatableAsset-id}/microsoft.graph.windowsUpdates.addMembersById`, `/admin/windows/updates/deployments/{deployment-id}/audience/members/{updatableAsset-id}/microsoft.graph.windowsUpdates.addMembersById` and 2 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn microsoft_graph_windows_updates_add_members_by_id(
        &self,
        body: requests::updatable_asset_group::AddMembersByIdRequest,
    ) -> Call<()> {
        let sheet = "POST updatableAssetGroup: microsoft_graph_windows_updates_add_members_by_id
            windowsupdates-updatableassetgroup-addmembersbyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences/{id}/exclusions/{id}/microsoft.graph.windowsUpdates.addMembersById
            /admin/windows/updates/deploymentAudiences/{id}/members/{id}/microsoft.graph.windowsUpdates.addMembersById
            /admin/windows/updates/deployments/{id}/audience/exclusions/{id}/microsoft.graph.windowsUpdates.addMembersById
            /admin/windows/updates/deployments/{id}/audience/members/{id}/microsoft.graph.windowsUpdates.addMembersById
            /admin/windows/updates/updatePolicies/{id}/audience/exclusions/{id}/microsoft.graph.windowsUpdates.addMembersById
            /admin/windows/updates/updatePolicies/{id}/audience/members/{id}/microsoft.graph.windowsUpdates.addMembersById";
        self.0.name("microsoft.graph.windowsUpdates.addMembersById").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/exclusions/{updatableAsset-id}/microsoft.graph.windowsUpdates.removeMembers` — updatableAssetGroup: removeMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembers?view=graph-rest-beta)
    /// Also: `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/members/{updatableAsset-id}/microsoft.graph.windowsUpdates.removeMembers`, `/admin/windows/updates/deployments/{deployment-id}/audience/exclusions/{updatableAsset-id}/microsoft.graph.windowsUpdates.removeMembers`, `/admin/windows/updates/deployments/{deployment-id}/audience/members/{updatableAsset-id}/microsoft.graph.windowsUpdates.removeMembers` and 2 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn microsoft_graph_windows_updates_remove_members(
        &self,
        body: requests::updatable_asset_group::RemoveMembersRequest,
    ) -> Call<()> {
        let sheet = "POST updatableAssetGroup: microsoft_graph_windows_updates_remove_members
            windowsupdates-updatableassetgroup-removemembers: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences/{id}/exclusions/{id}/microsoft.graph.windowsUpdates.removeMembers
            /admin/windows/updates/deploymentAudiences/{id}/members/{id}/microsoft.graph.windowsUpdates.removeMembers
            /admin/windows/updates/deployments/{id}/audience/exclusions/{id}/microsoft.graph.windowsUpdates.removeMembers
            /admin/windows/updates/deployments/{id}/audience/members/{id}/microsoft.graph.windowsUpdates.removeMembers
            /admin/windows/updates/updatePolicies/{id}/audience/exclusions/{id}/microsoft.graph.windowsUpdates.removeMembers
            /admin/windows/updates/updatePolicies/{id}/audience/members/{id}/microsoft.graph.windowsUpdates.removeMembers";
        self.0.name("microsoft.graph.windowsUpdates.removeMembers").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/exclusions/{updatableAsset-id}/microsoft.graph.windowsUpdates.removeMembersById` — updatableAssetGroup: removeMembersById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembersbyid?view=graph-rest-beta)
    /// Also: `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/members/{updatableAsset-id}/microsoft.graph.windowsUpdates.removeMembersById`, `/admin/windows/updates/deployments/{deployment-id}/audience/exclusions/{updatableAsset-id}/microsoft.graph.windowsUpdates.removeMembersById`, `/admin/windows/updates/deployments/{deployment-id}/audience/members/{updatableAsset-id}/microsoft.graph.windowsUpdates.removeMembersById` and 2 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn microsoft_graph_windows_updates_remove_members_by_id(
        &self,
        body: requests::updatable_asset_group::RemoveMembersByIdRequest,
    ) -> Call<()> {
        let sheet = "POST updatableAssetGroup: microsoft_graph_windows_updates_remove_members_by_id
            windowsupdates-updatableassetgroup-removemembersbyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deploymentAudiences/{id}/exclusions/{id}/microsoft.graph.windowsUpdates.removeMembersById
            /admin/windows/updates/deploymentAudiences/{id}/members/{id}/microsoft.graph.windowsUpdates.removeMembersById
            /admin/windows/updates/deployments/{id}/audience/exclusions/{id}/microsoft.graph.windowsUpdates.removeMembersById
            /admin/windows/updates/deployments/{id}/audience/members/{id}/microsoft.graph.windowsUpdates.removeMembersById
            /admin/windows/updates/updatePolicies/{id}/audience/exclusions/{id}/microsoft.graph.windowsUpdates.removeMembersById
            /admin/windows/updates/updatePolicies/{id}/audience/members/{id}/microsoft.graph.windowsUpdates.removeMembersById";
        self.0.name("microsoft.graph.windowsUpdates.removeMembersById").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/removeMembers` — updatableAssetGroup: removeMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembers?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn remove_members(&self, body: requests::updatable_asset_group::RemoveMembersRequest) -> Call<()> {
        let sheet = "POST updatableAssetGroup: remove_members
            windowsupdates-updatableassetgroup-removemembers: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}/removeMembers";
        self.0.name("removeMembers").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/removeMembersById` — updatableAssetGroup: removeMembersById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembersbyid?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn remove_members_by_id(&self, body: requests::updatable_asset_group::RemoveMembersByIdRequest) -> Call<()> {
        let sheet = "POST updatableAssetGroup: remove_members_by_id
            windowsupdates-updatableassetgroup-removemembersbyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}/removeMembersById";
        self.0.name("removeMembersById").call(sheet).json(body)
    }

    /// `…/microsoft.graph.windowsUpdates.updatableAssetGroup`
    pub fn as_updatable_asset_group(&self) -> super::WindowsUpdatesUpdatableAssetGroup {
        super::WindowsUpdatesUpdatableAssetGroup(self.0.name("microsoft.graph.windowsUpdates.updatableAssetGroup"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.updatableAssetGroup`, such as `/admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup`.
    WindowsUpdatesUpdatableAssetGroup: super::WindowsUpdatesUpdatableAsset = models::windows_updates::UpdatableAssetGroup
}

impl WindowsUpdatesUpdatableAssetGroup {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::windows_updates::UpdatableAssetGroup> {
        self.0.get("GET updatableAssetGroup: get")
    }

    /// `…/members`
    pub fn members(&self) -> super::WindowsUpdatesUpdatableAssetGroupMembers {
        super::WindowsUpdatesUpdatableAssetGroupMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.updatableAsset`, such as `/admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup/members`.
    WindowsUpdatesUpdatableAssetGroupMembers[models::windows_updates::UpdatableAsset]
}

impl WindowsUpdatesUpdatableAssetGroupMembers {
    /// `GET /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/microsoft.graph.windowsUpdates.updatableAssetGroup/members` — List updatable asset group members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::UpdatableAsset> {
        let sheet = "GET updatableAssetGroup: list
            windowsupdates-updatableassetgroup-list-members: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.updatePolicy`, such as `/admin/windows/updates/updatePolicies/{id}`.
    WindowsUpdatesUpdatePolicy: super::Entity = models::windows_updates::UpdatePolicy
}

impl WindowsUpdatesUpdatePolicy {
    /// `DELETE /admin/windows/updates/updatePolicies/{updatePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatepolicy-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE updatePolicy: delete
            windowsupdates-updatepolicy-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/updatePolicies/{updatePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatepolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::UpdatePolicy> {
        let sheet = "GET updatePolicy: get
            windowsupdates-updatepolicy-get: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/windows/updates/updatePolicies/{updatePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatepolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update(&self, body: models::windows_updates::UpdatePolicy) -> Call<models::windows_updates::UpdatePolicy> {
        let sheet = "PATCH updatePolicy: update
            windowsupdates-updatepolicy-update: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/audience`
    pub fn audience(&self) -> super::WindowsUpdatesDeploymentAudience {
        super::WindowsUpdatesDeploymentAudience(self.0.name("audience"))
    }

    /// `…/complianceChanges`
    pub fn compliance_changes(&self) -> super::WindowsUpdatesUpdatePolicyComplianceChanges {
        super::WindowsUpdatesUpdatePolicyComplianceChanges(self.0.name("complianceChanges"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.complianceChange`, such as `/admin/windows/updates/updatePolicies/{id}/complianceChanges`.
    WindowsUpdatesUpdatePolicyComplianceChanges[models::windows_updates::ComplianceChange]
}

impl WindowsUpdatesUpdatePolicyComplianceChanges {
    /// `POST /admin/windows/updates/updatePolicies/{updatePolicy-id}/complianceChanges`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatepolicy-post-compliancechanges-contentapproval?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::windows_updates::ComplianceChange>,
    ) -> Call<models::windows_updates::ComplianceChange> {
        let sheet = "POST compliancechanges: create
            windowsupdates-updatepolicy-post-compliancechanges-contentapproval: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies/{id}/complianceChanges";
        self.0.call(sheet).json(Into::<models::windows_updates::ComplianceChange>::into(body))
    }

    /// `GET /admin/windows/updates/updatePolicies/{updatePolicy-id}/complianceChanges`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatepolicy-list-compliancechanges?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::ComplianceChange> {
        let sheet = "GET updatePolicy: list
            windowsupdates-updatepolicy-list-compliancechanges: WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies/{id}/complianceChanges";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.windowsUpdates.contentApproval`
    pub fn as_content_approval(&self) -> super::WindowsUpdatesUpdatePolicyComplianceChangesAsContentApproval {
        super::WindowsUpdatesUpdatePolicyComplianceChangesAsContentApproval(
            self.0.name("microsoft.graph.windowsUpdates.contentApproval"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.contentApproval`, such as `/admin/windows/updates/updatePolicies/{id}/complianceChanges/microsoft.graph.windowsUpdates.contentApproval`.
    WindowsUpdatesUpdatePolicyComplianceChangesAsContentApproval[models::windows_updates::ContentApproval]
}

impl WindowsUpdatesUpdatePolicyComplianceChangesAsContentApproval {
    /// `GET /admin/windows/updates/updatePolicies/{updatePolicy-id}/complianceChanges/microsoft.graph.windowsUpdates.contentApproval`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.Read.All`, `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::ContentApproval> {
        let sheet = "GET compliancechanges: list
            : WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All | | WindowsUpdates.Read.All WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatePolicies/{id}/complianceChanges/microsoft.graph.windowsUpdates.contentApproval";
        self.0.list(sheet)
    }
}
