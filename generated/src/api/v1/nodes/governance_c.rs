// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.connectedOrganization`, such as `/identityGovernance/entitlementManagement/connectedOrganizations/{id}`.
    ConnectedOrganization: super::Entity = models::ConnectedOrganization
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

    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganization-id}/externalSponsors/$ref` — Remove externalSponsors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-externalsponsors?view=graph-rest-1.0)
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

    /// `DELETE /identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganization-id}/internalSponsors/$ref` — Remove internalSponsors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectedorganization-delete-internalsponsors?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.customDataProvidedResourceUploadSession`, such as `/identityGovernance/catalogs/{id}/resources/{id}/uploadSessions/{id}`.
    CustomDataProvidedResourceUploadSession: super::Entity = models::CustomDataProvidedResourceUploadSession
}

impl CustomDataProvidedResourceUploadSession {
    /// `DELETE /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/resources/{accessPackageResource-id}/uploadSessions/{customDataProvidedResourceUploadSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageresource-delete-uploadsessions?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageResource: delete
            accesspackageresource-delete-uploadsessions: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/resources/{id}/uploadSessions/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/resources/{accessPackageResource-id}/uploadSessions/{customDataProvidedResourceUploadSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customdataprovidedresourceuploadsession-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::CustomDataProvidedResourceUploadSession> {
        let sheet = "GET customDataProvidedResourceUploadSession: get
            customdataprovidedresourceuploadsession-get: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/resources/{id}/uploadSessions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/resources/{accessPackageResource-id}/uploadSessions/{customDataProvidedResourceUploadSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customdataprovidedresourceuploadsession-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: impl Into<models::CustomDataProvidedResourceUploadSession>,
    ) -> Call<models::CustomDataProvidedResourceUploadSession> {
        let sheet = "PATCH customDataProvidedResourceUploadSession: update
            customdataprovidedresourceuploadsession-update: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/resources/{id}/uploadSessions/{id}";
        self.0.call(sheet).json(Into::<models::CustomDataProvidedResourceUploadSession>::into(body))
    }

    /// `POST /identityGovernance/catalogs/{accessPackageCatalog-id}/resourceRoles/{accessPackageResourceRole-id}/resource/scopes/{accessPackageResourceScope-id}/resource/uploadSessions/{customDataProvidedResourceUploadSession-id}/uploadFile`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customdataprovidedresourceuploadsession-uploadfile?view=graph-rest-1.0), metadata
    /// Also: `/identityGovernance/catalogs/{accessPackageCatalog-id}/resourceRoles/{accessPackageResourceRole-id}/resource/uploadSessions/{customDataProvidedResourceUploadSession-id}/uploadFile`, `/identityGovernance/catalogs/{accessPackageCatalog-id}/resourceScopes/{accessPackageResourceScope-id}/resource/roles/{accessPackageResourceRole-id}/resource/uploadSessions/{customDataProvidedResourceUploadSession-id}/uploadFile`, `/identityGovernance/catalogs/{accessPackageCatalog-id}/resourceScopes/{accessPackageResourceScope-id}/resource/uploadSessions/{customDataProvidedResourceUploadSession-id}/uploadFile` and 46 more.
    /// Status: 200.
    pub fn upload_file(&self) -> Call<models::CustomDataProvidedResourceUploadSession> {
        let sheet = "POST customDataProvidedResourceUploadSession: upload_file
            customdataprovidedresourceuploadsession-uploadfile: | |
            /identityGovernance/catalogs/{id}/resourceRoles/{id}/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/resourceRoles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/resourceScopes/{id}/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/resourceScopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/resources/{id}/roles/{id}/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/resources/{id}/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/resources/{id}/scopes/{id}/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/resources/{id}/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/catalogs/{id}/resources/{id}/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackages/{id}/resourceRoleScopes/{id}/role/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackages/{id}/resourceRoleScopes/{id}/role/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackages/{id}/resourceRoleScopes/{id}/scope/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/accessPackages/{id}/resourceRoleScopes/{id}/scope/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/catalogs/{id}/resourceRoles/{id}/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/catalogs/{id}/resourceRoles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/catalogs/{id}/resourceScopes/{id}/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/catalogs/{id}/resourceScopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/catalogs/{id}/resources/{id}/roles/{id}/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/catalogs/{id}/resources/{id}/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/catalogs/{id}/resources/{id}/scopes/{id}/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/catalogs/{id}/resources/{id}/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/catalogs/{id}/resources/{id}/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceEnvironments/{id}/resources/{id}/roles/{id}/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceEnvironments/{id}/resources/{id}/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceEnvironments/{id}/resources/{id}/scopes/{id}/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceEnvironments/{id}/resources/{id}/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceEnvironments/{id}/resources/{id}/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/catalog/resourceRoles/{id}/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/catalog/resourceRoles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/catalog/resourceScopes/{id}/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/catalog/resourceScopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/catalog/resources/{id}/roles/{id}/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/catalog/resources/{id}/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/catalog/resources/{id}/scopes/{id}/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/catalog/resources/{id}/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/catalog/resources/{id}/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/resource/roles/{id}/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/resource/scopes/{id}/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRequests/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRoleScopes/{id}/role/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRoleScopes/{id}/role/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRoleScopes/{id}/scope/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resourceRoleScopes/{id}/scope/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resources/{id}/roles/{id}/resource/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resources/{id}/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resources/{id}/scopes/{id}/resource/roles/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resources/{id}/scopes/{id}/resource/uploadSessions/{id}/uploadFile
            /identityGovernance/entitlementManagement/resources/{id}/uploadSessions/{id}/uploadFile";
        self.0.name("uploadFile").call(sheet)
    }

    /// `…/files`
    ///
    /// The type lists it; no page documents a request there.
    pub fn files(&self) -> Collection<models::CustomDataProvidedResourceFile> {
        Collection::at(self.0.name("files"))
    }
}
