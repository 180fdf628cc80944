// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Call, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.connectedOrganization`, such as `/identityGovernance/entitlementManagement/connectedOrganizations/{id}`.
    ConnectedOrganization = models::ConnectedOrganization
}

impl ConnectedOrganization {
    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{id}` — Delete connectedOrganization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE connectedOrganization: delete
            connectedorganization-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/connectedOrganizations/{id}` — Get connectedorganization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConnectedOrganization> {
        let sheet = "GET connectedOrganization: get
            connectedorganization-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/connectedOrganizations/{id}` — Update connectedOrganization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn update(&self, body: models::ConnectedOrganization) -> Call<()> {
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
    /// `POST /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/$ref` — Add connected organization external sponsor
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-post-externalsponsors?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-list-externalsponsors?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET connectedOrganization: list
            connectedorganization-list-externalsponsors: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors";
        self.0.list(sheet)
    }

    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/{id}/$ref` — Remove connected organization external sponsor
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-externalsponsors?view=graph-rest-beta)
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
    /// `POST /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/$ref` — Add connected organization internal sponsor
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-post-internalsponsors?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-list-internalsponsors?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET connectedOrganization: list
            connectedorganization-list-internalsponsors: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors";
        self.0.list(sheet)
    }

    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/{id}/$ref` — Remove connected organization internal sponsor
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-internalsponsors?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.customAccessPackageWorkflowExtension`, such as `/identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions/{id}`.
    CustomAccessPackageWorkflowExtension = models::CustomAccessPackageWorkflowExtension
}

impl CustomAccessPackageWorkflowExtension {
    /// `DELETE /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtensionId}` — Delete customAccessPackageWorkflowExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customaccesspackageworkflowextension-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE customAccessPackageWorkflowExtension: delete
            customaccesspackageworkflowextension-delete: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtensionId}` — Get customAccessPackageWorkflowExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customaccesspackageworkflowextension-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.Read.All`, `EntitlementManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CustomAccessPackageWorkflowExtension> {
        let sheet = "GET customAccessPackageWorkflowExtension: get
            customaccesspackageworkflowextension-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identityGovernance/entitlementManagement/accessPackageCatalogs/{catalogId}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtensionId}` — Update customAccessPackageWorkflowExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customaccesspackageworkflowextension-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn replace(
        &self,
        body: impl Into<models::CustomAccessPackageWorkflowExtension>,
    ) -> Call<models::CustomAccessPackageWorkflowExtension> {
        let sheet = "PUT customAccessPackageWorkflowExtension: replace
            customaccesspackageworkflowextension-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions/{id}";
        self.0.call(sheet).json(Into::<models::CustomAccessPackageWorkflowExtension>::into(body))
    }
}
