// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.connectedOrganization`, such as `/identityGovernance/entitlementManagement/connectedOrganizations/{id}`.
    ConnectedOrganization: super::Entity = models::ConnectedOrganization
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

    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganization-id}/externalSponsors/$ref` — Remove connected organization external sponsor
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-externalsponsors?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE connectedOrganization: delete_ref
            connectedorganization-delete-externalsponsors: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/$ref";
        self.0.name("$ref").call(sheet)
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

    /// `GET /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganization-id}/externalSponsors/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-list-externalsponsors-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET externalSponsors: list_refs
            connectedorganization-list-externalsponsors-ref: | |
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/externalSponsors/$ref";
        self.0.name("$ref").list(sheet)
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

    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganization-id}/internalSponsors/$ref` — Remove connected organization internal sponsor
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-internalsponsors?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`; application: `EntitlementManagement.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE connectedOrganization: delete_ref
            connectedorganization-delete-internalsponsors: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/$ref";
        self.0.name("$ref").call(sheet)
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

    /// `GET /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganization-id}/internalSponsors/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-list-internalsponsors-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET internalSponsors: list_refs
            connectedorganization-list-internalsponsors-ref: | |
            /identityGovernance/entitlementManagement/connectedOrganizations/{id}/internalSponsors/$ref";
        self.0.name("$ref").list(sheet)
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
    CustomAccessPackageWorkflowExtension: super::CustomCalloutExtension = models::CustomAccessPackageWorkflowExtension
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
        body: models::CustomAccessPackageWorkflowExtension,
    ) -> Call<models::CustomAccessPackageWorkflowExtension> {
        let sheet = "PUT customAccessPackageWorkflowExtension: replace
            customaccesspackageworkflowextension-update: EntitlementManagement.ReadWrite.All | | EntitlementManagement.ReadWrite.All
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /identityGovernance/entitlementManagement/accessPackageCatalogs/{accessPackageCatalog-id}/customAccessPackageWorkflowExtensions/{customAccessPackageWorkflowExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customaccesspackageworkflowextension-update-2?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::CustomAccessPackageWorkflowExtension,
    ) -> Call<models::CustomAccessPackageWorkflowExtension> {
        let sheet = "PATCH customAccessPackageWorkflowExtension: update
            customaccesspackageworkflowextension-update-2: | |
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/customAccessPackageWorkflowExtensions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.customAppScope`, such as `/roleManagement/exchange/customAppScopes/{id}`.
    CustomAppScope: super::Entity = models::CustomAppScope
}

impl CustomAppScope {
    /// `DELETE /roleManagement/exchange/customAppScopes/{customAppScope-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customappscope-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Exchange`; application: `RoleManagement.ReadWrite.Exchange`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE customAppScope: delete
            customappscope-delete: RoleManagement.ReadWrite.Exchange | | RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/customAppScopes/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/exchange/customAppScopes/{customAppScope-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customappscope-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Exchange`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Exchange`; application: `RoleManagement.Read.Exchange`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Exchange`.
    pub fn get(&self) -> Get<models::CustomAppScope> {
        let sheet = "GET customAppScope: get
            customappscope-get: RoleManagement.Read.Exchange RoleManagement.Read.All RoleManagement.ReadWrite.Exchange | | RoleManagement.Read.Exchange RoleManagement.Read.All RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/customAppScopes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /roleManagement/exchange/customAppScopes/{customAppScope-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customappscope-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Exchange`; application: `RoleManagement.ReadWrite.Exchange`.
    pub fn update(&self, body: models::CustomAppScope) -> Call<models::CustomAppScope> {
        let sheet = "PATCH customAppScope: update
            customappscope-update: RoleManagement.ReadWrite.Exchange | | RoleManagement.ReadWrite.Exchange
            /roleManagement/exchange/customAppScopes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.customDataProvidedResourceUploadSession`, such as `/identityGovernance/catalogs/{id}/accessPackageResources/{id}/uploadSessions/{id}`.
    CustomDataProvidedResourceUploadSession: super::Entity = models::CustomDataProvidedResourceUploadSession
}

impl CustomDataProvidedResourceUploadSession {
    /// `DELETE /identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResources/{accessPackageResource-id}/uploadSessions/{customDataProvidedResourceUploadSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageresource-delete-uploadsessions?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageResource: delete
            accesspackageresource-delete-uploadsessions: | |
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/uploadSessions/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResources/{accessPackageResource-id}/uploadSessions/{customDataProvidedResourceUploadSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customdataprovidedresourceuploadsession-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::CustomDataProvidedResourceUploadSession> {
        let sheet = "GET customDataProvidedResourceUploadSession: get
            customdataprovidedresourceuploadsession-get: | |
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/uploadSessions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResources/{accessPackageResource-id}/uploadSessions/{customDataProvidedResourceUploadSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customdataprovidedresourceuploadsession-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: impl Into<models::CustomDataProvidedResourceUploadSession>,
    ) -> Call<models::CustomDataProvidedResourceUploadSession> {
        let sheet = "PATCH customDataProvidedResourceUploadSession: update
            customdataprovidedresourceuploadsession-update: | |
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/uploadSessions/{id}";
        self.0.call(sheet).json(Into::<models::CustomDataProvidedResourceUploadSession>::into(body))
    }

    /// `POST /identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResourceRoles/{accessPackageResourceRole-id}/accessPackageResource/accessPackageResourceScopes/{accessPackageResourceScope-id}/accessPackageResource/uploadSessions/{customDataProvidedResourceUploadSession-id}/uploadFile`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customdataprovidedresourceuploadsession-uploadfile?view=graph-rest-beta), metadata
    /// Also: `/identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResourceRoles/{accessPackageResourceRole-id}/accessPackageResource/uploadSessions/{customDataProvidedResourceUploadSession-id}/uploadFile`, `/identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResourceScopes/{accessPackageResourceScope-id}/accessPackageResource/accessPackageResourceRoles/{accessPackageResourceRole-id}/accessPackageResource/uploadSessions/{customDataProvidedResourceUploadSession-id}/uploadFile`, `/identityGovernance/catalogs/{accessPackageCatalog-id}/accessPackageResourceScopes/{accessPackageResourceScope-id}/accessPackageResource/uploadSessions/{customDataProvidedResourceUploadSession-id}/uploadFile` and 39 more.
    /// Status: 200.
    pub fn upload_file(&self) -> Call<models::CustomDataProvidedResourceUploadSession> {
        let sheet = "POST customDataProvidedResourceUploadSession: upload_file
            customdataprovidedresourceuploadsession-uploadfile: | |
            /identityGovernance/catalogs/{id}/accessPackageResourceRoles/{id}/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/accessPackageResourceScopes/{id}/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/accessPackageResources/{id}/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceRole/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceRole/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceScope/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceScope/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackage/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackage/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackage/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackage/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceRole/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceRole/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceScope/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageAssignments/{id}/accessPackageAssignmentResourceRoles/{id}/accessPackageResourceScope/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceRoles/{id}/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceScopes/{id}/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageCatalogs/{id}/accessPackageResources/{id}/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageResources/{id}/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageResources/{id}/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackageResources/{id}/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/accessPackageResourceScopes/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes/{id}/accessPackageResourceRole/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/accessPackageResourceRoles/{id}/accessPackageResource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackages/{id}/accessPackageResourceRoleScopes/{id}/accessPackageResourceScope/accessPackageResource/uploadSessions/{id}/uploadFile";
        self.0.name("uploadFile").call(sheet)
    }

    /// `…/files`
    ///
    /// The type lists it; no page documents a request there.
    pub fn files(&self) -> Collection<models::CustomDataProvidedResourceFile> {
        Collection::at(self.0.name("files"))
    }
}
