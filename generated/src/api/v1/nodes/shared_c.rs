// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get};

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.changeTrackedEntity`, such as `/me/insights/shared/{id}/lastSharedMethod/microsoft.graph.changeTrackedEntity`.
    ChangeTrackedEntity: super::Entity = models::ChangeTrackedEntity
}

#[cfg(any(feature = "files", feature = "teams", feature = "users"))]
impl ChangeTrackedEntity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ChangeTrackedEntity> {
        self.0.get("GET changeTrackedEntity: get")
    }

    /// `POST /me/insights/shared/{sharedInsight-id}/lastSharedMethod/microsoft.graph.changeTrackedEntity/stageForDeletion`
    ///
    /// Source: metadata.
    /// Status: 204.
    #[cfg(feature = "files")]
    pub fn stage_for_deletion(&self) -> Call<()> {
        let sheet = "POST changeTrackedEntity: stage_for_deletion
            : | |
            /me/insights/shared/{id}/lastSharedMethod/microsoft.graph.changeTrackedEntity/stageForDeletion";
        self.0.name("stageForDeletion").call(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.contentType`, such as `/sites/{id}/contentTypes/{id}`.
    ContentType: super::Entity = models::ContentType
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ContentType {
    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/associateWithHubSites` — contentType: associateWithHubSites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-associatewithhubsites?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/{contentType-id}/associateWithHubSites`, `/groups/{group-id}/sites/{site-id}/contentTypes/{contentType-id}/associateWithHubSites`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/associateWithHubSites` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    pub fn associate_with_hub_sites(&self, body: requests::content_type::AssociateWithHubSitesRequest) -> Call<()> {
        let sheet = "POST contentType: associate_with_hub_sites
            contenttype-associatewithhubsites: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/associateWithHubSites
            /drives/{id}/list/contentTypes/{id}/associateWithHubSites
            /groups/{id}/sites/{id}/contentTypes/{id}/associateWithHubSites
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/{id}/associateWithHubSites
            /shares/{id}/list/contentTypes/{id}/associateWithHubSites
            /sites/{id}/lists/{id}/contentTypes/{id}/associateWithHubSites";
        self.0.name("associateWithHubSites").call(sheet).json(body)
    }

    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/copyToDefaultContentLocation` — contentType: copyToDefaultContentLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-copytodefaultcontentlocation?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/{contentType-id}/copyToDefaultContentLocation`, `/groups/{group-id}/sites/{site-id}/contentTypes/{contentType-id}/copyToDefaultContentLocation`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/copyToDefaultContentLocation` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`; application: `Sites.ReadWrite.All`, `Sites.FullControl.All`, `Sites.Manage.All`.
    pub fn copy_to_default_content_location(
        &self,
        body: requests::content_type::CopyToDefaultContentLocationRequest,
    ) -> Call<()> {
        let sheet = "POST contentType: copy_to_default_content_location
            contenttype-copytodefaultcontentlocation: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/contentTypes/{id}/copyToDefaultContentLocation
            contenttype-copytodefaultcontentlocation: Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /drives/{id}/list/contentTypes/{id}/copyToDefaultContentLocation
            /groups/{id}/sites/{id}/contentTypes/{id}/copyToDefaultContentLocation
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/{id}/copyToDefaultContentLocation
            /shares/{id}/list/contentTypes/{id}/copyToDefaultContentLocation
            /sites/{id}/lists/{id}/contentTypes/{id}/copyToDefaultContentLocation";
        self.0.name("copyToDefaultContentLocation").call(sheet).json(body)
    }

    /// `DELETE /sites/{site-id}/contentTypes/{contentType-id}` — Delete contentType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-delete?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    #[cfg(feature = "sites")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE contentType: delete
            contenttype-delete: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}";
        self.0.call(sheet)
    }

    /// `GET /sites/{site-id}/contentTypes/{contentType-id}` — Get contentType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-get?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    #[cfg(feature = "sites")]
    pub fn get(&self) -> Get<models::ContentType> {
        let sheet = "GET contentType: get
            contenttype-get: Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All | | Sites.Read.All Sites.Manage.All Sites.FullControl.All Sites.ReadWrite.All
            /sites/{id}/contentTypes/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}";
        self.0.get(sheet)
    }

    /// `GET /sites/{siteId}/contentTypes/{contentTypeId}/isPublished` — contentType: isPublished
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-ispublished?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/{contentType-id}/isPublished`, `/groups/{group-id}/sites/{site-id}/contentTypes/{contentType-id}/isPublished`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/isPublished` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    pub fn is_published(&self) -> Call<bool> {
        let sheet = "GET contentType: is_published
            contenttype-ispublished: Sites.FullControl.All | | Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/isPublished
            /drives/{id}/list/contentTypes/{id}/isPublished
            /groups/{id}/sites/{id}/contentTypes/{id}/isPublished
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/{id}/isPublished
            /shares/{id}/list/contentTypes/{id}/isPublished
            /sites/{id}/lists/{id}/contentTypes/{id}/isPublished";
        self.0.name("isPublished").call(sheet)
    }

    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/publish` — contentType: publish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-publish?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/{contentType-id}/publish`, `/groups/{group-id}/sites/{site-id}/contentTypes/{contentType-id}/publish`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/publish` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; personal account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST contentType: publish
            contenttype-publish: Sites.FullControl.All | Sites.FullControl.All | Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/publish
            /drives/{id}/list/contentTypes/{id}/publish
            /groups/{id}/sites/{id}/contentTypes/{id}/publish
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/{id}/publish
            /shares/{id}/list/contentTypes/{id}/publish
            /sites/{id}/lists/{id}/contentTypes/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /sites/{siteId}/contentTypes/{contentTypeId}/unpublish` — contentType: unpublish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-unpublish?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/list/contentTypes/{contentType-id}/unpublish`, `/groups/{group-id}/sites/{site-id}/contentTypes/{contentType-id}/unpublish`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/unpublish` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; personal account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    pub fn unpublish(&self) -> Call<()> {
        let sheet = "POST contentType: unpublish
            contenttype-unpublish: Sites.FullControl.All | Sites.FullControl.All | Sites.FullControl.All
            /sites/{id}/contentTypes/{id}/unpublish
            /drives/{id}/list/contentTypes/{id}/unpublish
            /groups/{id}/sites/{id}/contentTypes/{id}/unpublish
            /groups/{id}/sites/{id}/lists/{id}/contentTypes/{id}/unpublish
            /shares/{id}/list/contentTypes/{id}/unpublish
            /sites/{id}/lists/{id}/contentTypes/{id}/unpublish";
        self.0.name("unpublish").call(sheet)
    }

    /// `PATCH /sites/{site-id}/contentTypes/{contentType-id}` — Update contentType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-update?view=graph-rest-1.0)
    /// Also: `/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Manage.All`, `Sites.FullControl.All`; application: `Sites.Manage.All`, `Sites.FullControl.All`.
    #[cfg(feature = "sites")]
    pub fn update(&self, body: models::ContentType) -> Call<models::ContentType> {
        let sheet = "PATCH contentType: update
            contenttype-update: Sites.Manage.All Sites.FullControl.All | | Sites.Manage.All Sites.FullControl.All
            /sites/{id}/contentTypes/{id}
            /sites/{id}/lists/{id}/contentTypes/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/base`
    ///
    /// The type lists it; no page documents a request there.
    pub fn base(&self) -> super::ContentType {
        super::ContentType(self.0.name("base"))
    }

    /// `…/baseTypes`
    ///
    /// The type lists it; no page documents a request there.
    pub fn base_types(&self) -> Collection<models::ContentType> {
        Collection::at(self.0.name("baseTypes"))
    }

    /// `…/columnLinks`
    ///
    /// The type lists it; no page documents a request there.
    pub fn column_links(&self) -> Collection<models::ColumnLink> {
        Collection::at(self.0.name("columnLinks"))
    }

    /// `…/columnPositions`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "sites")]
    pub fn column_positions(&self) -> Collection<models::ColumnDefinition> {
        Collection::at(self.0.name("columnPositions"))
    }

    /// `…/columns`
    #[cfg(feature = "sites")]
    pub fn columns(&self) -> super::ContentTypeColumns {
        super::ContentTypeColumns(self.0.name("columns"))
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.customCalloutExtension`, such as `/identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions/{id}`.
    CustomCalloutExtension: super::Entity = models::CustomCalloutExtension
}

#[cfg(any(feature = "authentication", feature = "governance"))]
impl CustomCalloutExtension {
    /// `DELETE /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/customWorkflowExtensions/{customCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequestworkflowextension-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    #[cfg(feature = "governance")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageAssignmentRequestWorkflowExtension: delete
            accesspackageassignmentrequestworkflowextension-delete: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/customWorkflowExtensions/{customCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequestworkflowextension-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    #[cfg(feature = "governance")]
    pub fn get(&self) -> Get<models::CustomCalloutExtension> {
        let sheet = "GET accessPackageAssignmentRequestWorkflowExtension: get
            accesspackageassignmentrequestworkflowextension-get: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/customWorkflowExtensions/{customCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequestworkflowextension-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    #[cfg(feature = "governance")]
    pub fn update(&self, body: impl Into<models::CustomCalloutExtension>) -> Call<models::CustomCalloutExtension> {
        let sheet = "PATCH accessPackageAssignmentRequestWorkflowExtension: update
            accesspackageassignmentrequestworkflowextension-update: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions/{id}";
        self.0.call(sheet).json(Into::<models::CustomCalloutExtension>::into(body))
    }
}
