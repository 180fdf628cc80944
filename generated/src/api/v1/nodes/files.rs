// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `files`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Collection, Content, Get, List, Object};

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveItem`, such as `/drive/bundles`.
    DriveBundles[models::DriveItem]
}

impl DriveBundles {
    /// `POST /drive/bundles` — Create bundle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-post-bundles?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: personal account: `Files.ReadWrite`, `Files.ReadWrite.All`.
    pub fn create(&self, body: models::DriveItem) -> Call<models::DriveItem> {
        let sheet = "POST drive: create
            drive-post-bundles: | Files.ReadWrite Files.ReadWrite.All |
            /drive/bundles";
        self.0.call(sheet).json(body)
    }

    /// `GET /drive/bundles` — List bundles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bundle-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Files.Read` and 3 more.
    pub fn list(&self) -> List<models::DriveItem> {
        let sheet = "GET bundle: list
            bundle-list: | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /drive/bundles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveItem`, such as `/me/drive/following`.
    DriveFollowing[models::DriveItem]
}

impl DriveFollowing {
    /// `GET /me/drive/following` — List followed items
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-list-following?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DriveItem> {
        let sheet = "GET drive: list
            drive-list-following: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/following";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveItem`, such as `/me/drive/root/children`.
    DriveItemChildren[models::DriveItem]
}

impl DriveItemChildren {
    /// `POST /drives/{drive-id}/items/{parent-item-id}/children` — Create a new folder in a drive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-post-children?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/bundle-additem?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{parent-item-id}/children`, `/me/drive/items/{parent-item-id}/children`, `/me/drive/root/children` and 3 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn create(&self, body: models::DriveItem) -> Call<models::DriveItem> {
        let sheet = "POST driveItem: create
            driveitem-post-children: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/children
            /groups/{id}/drive/items/{id}/children
            /me/drive/items/{id}/children
            /me/drive/root/children
            /sites/{id}/drive/items/{id}/children
            /users/{id}/drive/items/{id}/children
            bundle-additem: | Files.ReadWrite Files.ReadWrite.All |
            /drive/bundles/{id}/children";
        self.0.call(sheet).json(body)
    }

    /// `GET /drives/{drive-id}/items/{item-id}/children` — List children of a driveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/drive-get-specialfolder?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/children`, `/me/drive/items/{item-id}/children`, `/me/drive/root/children` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DriveItem> {
        let sheet = "GET driveItem: list
            driveitem-list-children: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/children
            /groups/{id}/drive/items/{id}/children
            /me/drive/root/children
            /sites/{id}/drive/items/{id}/children
            /users/{id}/drive/items/{id}/children
            driveitem-list-children, driveitem-list-thumbnails: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/items/{id}/children
            drive-get-specialfolder: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.ReadWrite.AppFolder Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/special/{id}/children";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/drive/items/{id}/content`
    DriveItemContent
}

impl DriveItemContent {
    /// `GET /drives/{drive-id}/items/{item-id}/content` — Download the contents of a DriveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/driveitem-get-content-format?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/content`, `/me/drive/items/{item-id}/content`, `/me/drive/root:/{item-path}:/content` and 5 more.
    /// Status: 302, 200, 206.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET driveItem: download
            driveitem-get-content: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/content
            /groups/{id}/drive/items/{id}/content
            /me/drive/items/{id}/content
            /me/drive/root:/{path}:/content
            /shares/{id}/driveItem/content
            /sites/{id}/drive/items/{id}/content
            /users/{id}/drive/items/{id}/content
            driveitem-get-content-format: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drive/items/{id}/content
            /drive/root:/{path}:/content";
        self.0.call(sheet)
    }

    /// `PUT /drives/{drive-id}/items/{item-id}/content` — Upload or replace the contents of a DriveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/items/{parent-id}:/{filename}:/content`, `/groups/{group-id}/drive/items/{item-id}/content`, `/groups/{group-id}/drive/items/{parent-id}:/{filename}:/content` and 6 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<models::DriveItem> {
        let sheet = "PUT driveItem: upload
            driveitem-put-content: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/content
            /drives/{id}/items/{id}:/{path}:/content
            /groups/{id}/drive/items/{id}/content
            /groups/{id}/drive/items/{id}:/{path}:/content
            /me/drive/items/{id}/content
            /me/drive/items/{id}:/{path}:/content
            /sites/{id}/drive/items/{id}/content
            /sites/{id}/drive/items/{id}:/{path}:/content
            /users/{id}/drive/items/{id}/content
            /users/{id}/drive/items/{id}:/{path}:/content";
        self.0.call(sheet).content(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permission`, such as `/me/drive/items/{id}/permissions`.
    DriveItemPermissions[models::Permission]
}

impl DriveItemPermissions {
    /// `GET /drives/{drive-id}/items/{item-id}/permissions` — List sharing permissions on a driveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-permissions?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions`, `/me/drive/items/{item-id}/permissions`, `/me/drive/root:/{path}:/permissions` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Permission> {
        let sheet = "GET driveItem: list
            driveitem-list-permissions: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions
            /groups/{id}/drive/items/{id}/permissions
            /me/drive/items/{id}/permissions
            /me/drive/root:/{path}:/permissions
            /sites/{id}/drive/items/{id}/permissions
            /users/{id}/drive/items/{id}/permissions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.thumbnailSet`, such as `/me/drive/items/{id}/thumbnails`.
    DriveItemThumbnails[models::ThumbnailSet]
}

impl DriveItemThumbnails {
    /// `GET /drives/{drive-id}/items/{item-id}/thumbnails` — List thumbnails for a DriveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/thumbnails`, `/me/drive/items/{item-id}/thumbnails`, `/sites/{site-id}/drive/items/{item-id}/thumbnails` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ThumbnailSet> {
        let sheet = "GET driveItem: list
            driveitem-list-thumbnails: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/thumbnails
            /groups/{id}/drive/items/{id}/thumbnails
            /me/drive/items/{id}/thumbnails
            /sites/{id}/drive/items/{id}/thumbnails
            /users/{id}/drive/items/{id}/thumbnails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.driveItemVersion`, such as `/me/drive/items/{id}/versions/{id}`.
    DriveItemVersion = models::DriveItemVersion
}

impl DriveItemVersion {
    /// `GET /drives/{drive-id}/items/{item-id}/versions/{version-id}` — Get a DriveItemVersion resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitemversion-get?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/versions/{version-id}`, `/me/drive/items/{item-id}/versions/{version-id}`, `/sites/{site-id}/drive/items/{item-id}/versions/{version-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DriveItemVersion> {
        let sheet = "GET driveItemVersion: get
            driveitemversion-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/versions/{id}
            /groups/{id}/drive/items/{id}/versions/{id}
            /me/drive/items/{id}/versions/{id}
            /sites/{id}/drive/items/{id}/versions/{id}
            /users/{id}/drive/items/{id}/versions/{id}";
        self.0.get(sheet)
    }

    /// `POST /drives/{driveId}/items/{itemId}/versions/{version-id}/restoreVersion` — Restore a previous version of a DriveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitemversion-restore?view=graph-rest-1.0)
    /// Also: `/groups/{groupId}/drive/items/{itemId}/versions/{version-id}/restoreVersion`, `/me/drive/items/{item-id}/versions/{version-id}/restoreVersion`, `/sites/{siteId}/drive/items/{itemId}/versions/{version-id}/restoreVersion` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn restore_version(&self) -> Call<()> {
        let sheet = "POST driveItemVersion: restore_version
            driveitemversion-restore: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/versions/{id}/restoreVersion
            /groups/{id}/drive/items/{id}/versions/{id}/restoreVersion
            /me/drive/items/{id}/versions/{id}/restoreVersion
            /sites/{id}/drive/items/{id}/versions/{id}/restoreVersion
            /users/{id}/drive/items/{id}/versions/{id}/restoreVersion";
        self.0.name("restoreVersion").call(sheet)
    }

    /// `…/content`
    pub fn content(&self) -> super::DriveItemVersionContent {
        super::DriveItemVersionContent(self.0.name("content"))
    }
}

crate::runtime::node! {
    /// `/me/drive/items/{id}/versions/{id}/content`
    DriveItemVersionContent
}

impl DriveItemVersionContent {
    /// `GET /drives/{drive-id}/items/{item-id}/versions/{version-id}/content` — Download contents of a driveItemVersion resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitemversion-get-contents?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/versions/{version-id}/content`, `/me/drive/items/{item-id}/versions/{version-id}/content`, `/sites/{site-id}/drive/items/{item-id}/versions/{version-id}/content` and 1 more.
    /// Status: 302.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Call<Bytes> {
        let sheet = "GET driveItemVersion: get
            driveitemversion-get-contents: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/versions/{id}/content
            /groups/{id}/drive/items/{id}/versions/{id}/content
            /me/drive/items/{id}/versions/{id}/content
            /sites/{id}/drive/items/{id}/versions/{id}/content
            /users/{id}/drive/items/{id}/versions/{id}/content";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveItemVersion`, such as `/me/drive/items/{id}/versions`.
    DriveItemVersions[models::DriveItemVersion]
}

impl DriveItemVersions {
    /// `GET /drives/{drive-id}/items/{item-id}/versions` — List versions of a driveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-versions?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/versions`, `/me/drive/items/{item-id}/versions`, `/sites/{site-id}/drive/items/{item-id}/versions` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DriveItemVersion> {
        let sheet = "GET driveItem: list
            driveitem-list-versions: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/versions
            /groups/{id}/drive/items/{id}/versions
            /me/drive/items/{id}/versions
            /sites/{id}/drive/items/{id}/versions
            /users/{id}/drive/items/{id}/versions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveItem`, such as `/me/drive/recent`.
    DriveRecent[models::DriveItem]
}

impl DriveRecent {
    /// `GET /me/drive/recent` — List recent files
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-recent?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DriveItem> {
        let sheet = "GET drive: list
            drive-recent: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/recent";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveItem`, such as `/me/drive/sharedWithMe`.
    DriveSharedWithMe[models::DriveItem]
}

impl DriveSharedWithMe {
    /// `GET /me/drive/sharedWithMe` — List items shared with the signed in user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-sharedwithme?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read.All` and 3 more; personal account: `Files.Read.All`, `Files.ReadWrite.All`; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DriveItem> {
        let sheet = "GET drive: list
            drive-sharedwithme: Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/sharedWithMe";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.drive`, such as `/groups/{id}/drives`.
    GroupDrives[models::Drive]
}

impl GroupDrives {
    /// `GET /groups/{groupId}/drives` — List available drives
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Drive> {
        let sheet = "GET drive: list
            drive-list: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /groups/{id}/drives";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.subscription`, such as `/drives/{id}/list/subscriptions`.
    ListSubscriptions[models::Subscription]
}

impl ListSubscriptions {
    /// `…/socketIo`
    pub fn socket_io(&self) -> super::Subscription {
        super::Subscription(self.0.name("socketIo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.officeGraphInsights`, such as `/me/insights`.
    OfficeGraphInsights = models::OfficeGraphInsights
}

impl OfficeGraphInsights {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OfficeGraphInsights> {
        self.0.get("GET officeGraphInsights: get")
    }

    /// `…/shared`
    pub fn shared(&self) -> super::OfficeGraphInsightsShared {
        super::OfficeGraphInsightsShared(self.0.name("shared"))
    }

    /// `…/trending`
    pub fn trending(&self) -> super::OfficeGraphInsightsTrending {
        super::OfficeGraphInsightsTrending(self.0.name("trending"))
    }

    /// `…/used`
    pub fn used(&self) -> super::OfficeGraphInsightsUsed {
        super::OfficeGraphInsightsUsed(self.0.name("used"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharedInsight`, such as `/me/insights/shared`.
    OfficeGraphInsightsShared[models::SharedInsight]
}

impl OfficeGraphInsightsShared {
    /// `GET /me/insights/shared` — List shared
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/insights-list-shared?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/insights/shared`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::SharedInsight> {
        let sheet = "GET insights: list
            insights-list-shared: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /me/insights/shared
            /users/{id}/insights/shared";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.trending`, such as `/me/insights/trending`.
    OfficeGraphInsightsTrending[models::Trending]
}

impl OfficeGraphInsightsTrending {
    /// `GET /me/insights/trending` — List trending
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/insights-list-trending?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/insights/trending`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::Trending> {
        let sheet = "GET insights: list
            insights-list-trending: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /me/insights/trending
            /users/{id}/insights/trending";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.usedInsight`, such as `/me/insights/used`.
    OfficeGraphInsightsUsed[models::UsedInsight]
}

impl OfficeGraphInsightsUsed {
    /// `GET /me/insights/used` — List used
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/insights-list-used?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/insights/used`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::UsedInsight> {
        let sheet = "GET insights: list
            insights-list-used: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /me/insights/used
            /users/{id}/insights/used";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharedDriveItem`, such as `/shares/{id}`.
    SharedDriveItem: super::BaseItem = models::SharedDriveItem
}

impl SharedDriveItem {
    /// `GET /shares/{shareIdOrEncodedSharingUrl}` — Accessing shared driveitems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shares-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SharedDriveItem> {
        let sheet = "GET shares: get
            shares-get: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /shares/{id}";
        self.0.get(sheet)
    }

    /// `…/driveItem`
    pub fn drive_item(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("driveItem"))
    }

    /// `…/items`
    ///
    /// The type lists it; no page documents a request there.
    pub fn items(&self) -> Collection<models::DriveItem> {
        Collection::at(self.0.name("items"))
    }

    /// `…/list`
    ///
    /// The type lists it; no page documents a request there.
    pub fn list(&self) -> super::List {
        super::List(self.0.name("list"))
    }

    /// `…/listItem`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "sites")]
    pub fn list_item(&self) -> super::ListItem {
        super::ListItem(self.0.name("listItem"))
    }

    /// `…/permission`
    pub fn permission(&self) -> super::Permission {
        super::Permission(self.0.name("permission"))
    }

    /// `…/root`
    ///
    /// The type lists it; no page documents a request there.
    pub fn root(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("root"))
    }

    /// `…/site`
    ///
    /// The type lists it; no page documents a request there.
    pub fn site(&self) -> super::Site {
        super::Site(self.0.name("site"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharedInsight`, such as `/me/insights/shared/{id}`.
    SharedInsight = models::SharedInsight
}

impl SharedInsight {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SharedInsight> {
        self.0.get("GET sharedInsight: get")
    }

    /// `…/resource`
    pub fn resource(&self) -> super::SharedInsightResource {
        super::SharedInsightResource(self.0.name("resource"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.entity`, such as `/me/insights/shared/{id}/resource`.
    SharedInsightResource[models::Entity]
}

impl SharedInsightResource {
    /// `GET /me/insights/shared/{id}/resource` — List shared
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/insights-list-shared?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::Entity> {
        let sheet = "GET insights: list
            insights-list-shared: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /me/insights/shared/{id}/resource";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.drive`, such as `/sites/{id}/drives`.
    SiteDrives[models::Drive]
}

impl SiteDrives {
    /// `GET /sites/{siteId}/drives` — List available drives
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Drive> {
        let sheet = "GET drive: list
            drive-list: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/drives";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.thumbnail`, such as `/me/drive/items/{id}/thumbnails/{id}/{id}`.
    Thumbnail = models::Thumbnail
}

impl Thumbnail {
    /// `GET /me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}` — List thumbnails for a DriveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::Thumbnail> {
        let sheet = "GET driveItem: get
            driveitem-list-thumbnails: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/items/{id}/thumbnails/{id}/{id}";
        self.0.get(sheet)
    }

    /// `…/content`
    pub fn content(&self) -> super::ThumbnailContent {
        super::ThumbnailContent(self.0.name("content"))
    }
}

crate::runtime::node! {
    /// `/me/drive/items/{id}/thumbnails/{id}/{id}/content`
    ThumbnailContent
}

impl ThumbnailContent {
    /// `GET /me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}/content` — List thumbnails for a DriveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET driveItem: download
            driveitem-list-thumbnails: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drive/items/{id}/thumbnails/{id}/{id}/content";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.thumbnailSet`, such as `/me/drive/items/{id}/thumbnails/{id}`.
    ThumbnailSet = models::ThumbnailSet
}

impl ThumbnailSet {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ThumbnailSet> {
        self.0.get("GET thumbnailSet: get")
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::Thumbnail {
        super::Thumbnail(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.trending`, such as `/me/insights/trending/{id}`.
    Trending = models::Trending
}

impl Trending {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Trending> {
        self.0.get("GET trending: get")
    }

    /// `…/resource`
    pub fn resource(&self) -> super::TrendingResource {
        super::TrendingResource(self.0.name("resource"))
    }
}

crate::runtime::node! {
    /// `/me/insights/trending/{id}/resource`
    TrendingResource
}

impl TrendingResource {
    /// `GET /me/insights/trending/{id}/resource` — List trending
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/insights-list-trending?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/insights/trending/{id}/resource`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET insights: get
            insights-list-trending: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /me/insights/trending/{id}/resource
            /users/{id}/insights/trending/{id}/resource";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.usedInsight`, such as `/me/insights/used/{id}`.
    UsedInsight = models::UsedInsight
}

impl UsedInsight {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UsedInsight> {
        self.0.get("GET usedInsight: get")
    }

    /// `…/resource`
    pub fn resource(&self) -> super::UsedInsightResource {
        super::UsedInsightResource(self.0.name("resource"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.entity`, such as `/me/insights/used/{id}/resource`.
    UsedInsightResource[models::Entity]
}

impl UsedInsightResource {
    /// `GET /me/insights/used/{id}/resource` — List used
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/insights-list-used?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/insights/used/{id}/resource`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::Entity> {
        let sheet = "GET insights: list
            insights-list-used: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /me/insights/used/{id}/resource
            /users/{id}/insights/used/{id}/resource";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.drive`, such as `/me/drives`.
    UserDrives[models::Drive]
}

impl UserDrives {
    /// `GET /me/drives` — List available drives
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-list?view=graph-rest-1.0)
    /// Also: `/users/{userId}/drives`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Drive> {
        let sheet = "GET drive: list
            drive-list: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /me/drives
            /users/{id}/drives";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.site`, such as `/me/followedSites`.
    UserFollowedSites[models::Site]
}

impl UserFollowedSites {
    /// `POST /users/{user-id}/followedSites/add` — Follow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-1.0)
    /// Status: 207.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn add(&self, body: requests::site::AddRequest) -> Call<Vec<models::Site>> {
        let sheet = "POST site: add
            site-follow: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /users/{id}/followedSites/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /me/followedSites` — List followed sites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sites-list-followed?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/followedSites`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::Site> {
        let sheet = "GET sites: list
            sites-list-followed: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /me/followedSites
            /users/{id}/followedSites";
        self.0.list(sheet)
    }

    /// `POST /users/{user-id}/followedSites/remove` — Unfollow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-1.0)
    /// Status: 204, 207.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    pub fn remove(&self, body: requests::site::RemoveRequest) -> Call<Option<Vec<models::Site>>> {
        let sheet = "POST site: remove
            site-unfollow: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /users/{id}/followedSites/remove";
        self.0.name("remove").call(sheet).json(body)
    }
}
