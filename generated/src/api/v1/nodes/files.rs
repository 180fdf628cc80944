// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `files`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Content, Get, List, Object, Value};

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
    /// Also: `/users/{user-id}/drive/following`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All`, `Files.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveItem> {
        let sheet = "GET drive: list
            drive-list-following: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All
            /me/drive/following
            drive-list-following: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /users/{id}/drive/following";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.itemActivity`, such as `/drives/{id}/items/{id}/activities`.
    DriveItemActivities[models::ItemActivity]
}

impl DriveItemActivities {
    /// `GET /drives/{drive-id}/items/{driveItem-id}/activities`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ItemActivity> {
        let sheet = "GET driveItem: list
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/activities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/drive/items/{id}/capabilities`
    DriveItemCapabilities
}

impl DriveItemCapabilities {
    /// `GET /drives/{drive-id}/items/{driveItem-id}/capabilities`
    ///
    /// Source: metadata.
    /// Also: `/me/drive/items/{driveItem-id}/capabilities`, `/sites/{site-id}/drive/items/{driveItem-id}/capabilities`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET driveItem: get
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/capabilities
            /sites/{id}/drive/items/{id}/capabilities
            : Files.Read.All Files.ReadWrite Sites.Read.All Sites.ReadWrite.All | Files.Read.All Files.ReadWrite |
            /me/drive/items/{id}/capabilities";
        self.0.get(sheet)
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
    /// Also: `/groups/{group-id}/drive/items/{parent-item-id}/children`, `/me/drive/items/{parent-item-id}/children`, `/me/drive/root/children` and 4 more.
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
            /users/{id}/drive/root/children
            bundle-additem: | Files.ReadWrite Files.ReadWrite.All |
            /drive/bundles/{id}/children";
        self.0.call(sheet).json(body)
    }

    /// `GET /drives/{drive-id}/items/{item-id}/children` — List children of a driveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/drive-get-specialfolder?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/children`, `/me/drive/items/{item-id}/children`, `/me/drive/root/children` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DriveItem> {
        let sheet = "GET driveItem: list
            driveitem-list-children: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/children
            /groups/{id}/drive/items/{id}/children
            /sites/{id}/drive/items/{id}/children
            /users/{id}/drive/items/{id}/children
            /drives/{id}/root:/{path}:/children
            /users/{id}/drive/root/children
            driveitem-list-children, driveitem-list-thumbnails: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /me/drive/items/{id}/children
            driveitem-list-children: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /me/drive/root/children
            drive-get-specialfolder: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.ReadWrite.AppFolder Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All |
            /me/drive/special/{id}/children
            driveitem-list-children: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.ReadWrite.AppFolder Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /users/{id}/drive/special/{id}/children";
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
    /// Also: `/groups/{group-id}/drive/items/{item-id}/content`, `/me/drive/items/{item-id}/content`, `/me/drive/root:/{item-path}:/content` and 6 more.
    /// Status: 302.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET driveItem: download
            driveitem-get-content: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/content
            /groups/{id}/drive/items/{id}/content
            /shares/{id}/driveItem/content
            /sites/{id}/drive/items/{id}/content
            /users/{id}/drive/items/{id}/content
            /users/{id}/drive/root:/{path}:/content
            driveitem-get-content: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /me/drive/items/{id}/content
            driveitem-get-content: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/root:/{path}:/content
            driveitem-get-content-format: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drive/items/{id}/content
            /drive/root:/{path}:/content";
        self.0.call(sheet)
    }

    /// `PUT /drives/{drive-id}/items/{item-id}/content` — Upload or replace the contents of a DriveItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/items/{parent-id}:/{filename}:/content`, `/groups/{group-id}/drive/items/{item-id}/content`, `/groups/{group-id}/drive/items/{parent-id}:/{filename}:/content` and 8 more.
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
            /users/{id}/drive/items/{id}:/{path}:/content
            /me/drive/root:/{path}:/content
            /users/{id}/drive/root:/{path}:/content";
        self.0.call(sheet).content(body)
    }
}

crate::runtime::node! {
    /// `/drive/items/{id}/contentStream`
    DriveItemContentStream
}

impl DriveItemContentStream {
    /// `GET /drive/items/{driveItem-id}/contentStream`
    ///
    /// Source: metadata.
    /// Also: `/drive/root:/{item-path}:/contentStream`, `/drives/{drive-id}/items/{driveItem-id}/contentStream`, `/groups/{group-id}/drive/items/{driveItem-id}/contentStream` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET driveItem: get
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drive/items/{id}/contentStream
            /drive/root:/{path}:/contentStream
            /drives/{id}/items/{id}/contentStream
            /groups/{id}/drive/items/{id}/contentStream
            /shares/{id}/driveItem/contentStream
            /sites/{id}/drive/items/{id}/contentStream
            /users/{id}/drive/items/{id}/contentStream
            /users/{id}/drive/root:/{path}:/contentStream
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /me/drive/items/{id}/contentStream
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/root:/{path}:/contentStream";
        self.0.get(sheet)
    }

    /// `PUT /drives/{drive-id}/items/{driveItem-id}/contentStream`
    ///
    /// Source: metadata.
    /// Also: `/drives/{drive-id}/items/{driveItem-id}:/{item-path}:/contentStream`, `/groups/{group-id}/drive/items/{driveItem-id}/contentStream`, `/groups/{group-id}/drive/items/{driveItem-id}:/{item-path}:/contentStream` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn replace(&self, body: Value) -> Call<Object> {
        let sheet = "PUT driveItem: replace
            : Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/contentStream
            /drives/{id}/items/{id}:/{path}:/contentStream
            /groups/{id}/drive/items/{id}/contentStream
            /groups/{id}/drive/items/{id}:/{path}:/contentStream
            /me/drive/items/{id}/contentStream
            /me/drive/items/{id}:/{path}:/contentStream
            /me/drive/root:/{path}:/contentStream
            /sites/{id}/drive/items/{id}/contentStream
            /sites/{id}/drive/items/{id}:/{path}:/contentStream
            /users/{id}/drive/items/{id}/contentStream
            /users/{id}/drive/items/{id}:/{path}:/contentStream
            /users/{id}/drive/root:/{path}:/contentStream";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/me/drive/items/{id}/extensions`
    DriveItemExtensions
}

impl DriveItemExtensions {
    /// `DELETE /drives/{drive-id}/items/{driveItem-id}/extensions`
    ///
    /// Source: metadata.
    /// Also: `/me/drive/items/{driveItem-id}/extensions`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite` and 4 more; application: `Files.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE driveItem: delete
            : Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/extensions
            : Files.ReadWrite Files.ReadWrite.All | | Files.ReadWrite.All
            /me/drive/items/{id}/extensions";
        self.0.call(sheet)
    }

    /// `GET /drives/{drive-id}/items/{driveItem-id}/extensions`
    ///
    /// Source: metadata.
    /// Also: `/me/drive/items/{driveItem-id}/extensions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 7 more; application: `Files.Read.All` and 5 more.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET driveItem: get
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/extensions
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | | Files.Read.All Files.ReadWrite.All
            /me/drive/items/{id}/extensions";
        self.0.get(sheet)
    }

    /// `PATCH /drives/{drive-id}/items/{driveItem-id}/extensions`
    ///
    /// Source: metadata.
    /// Also: `/me/drive/items/{driveItem-id}/extensions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite` and 4 more; application: `Files.ReadWrite.All` and 3 more.
    pub fn update(&self, body: Value) -> Call<Object> {
        let sheet = "PATCH driveItem: update
            : Files.ReadWrite Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/extensions
            : Files.ReadWrite Files.ReadWrite.All | | Files.ReadWrite.All
            /me/drive/items/{id}/extensions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/me/drive/items/{id}/officeActivities`
    DriveItemOfficeActivities
}

impl DriveItemOfficeActivities {
    /// `GET /drives/{drive-id}/items/{driveItem-id}/officeActivities`
    ///
    /// Source: metadata.
    /// Also: `/me/drive/items/{driveItem-id}/officeActivities`, `/sites/{site-id}/drive/items/{driveItem-id}/officeActivities`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET driveItem: get
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/officeActivities
            /sites/{id}/drive/items/{id}/officeActivities
            : Files.ReadWrite Files.Read.All Sites.Read.All Sites.ReadWrite.All | Files.ReadWrite Files.Read.All |
            /me/drive/items/{id}/officeActivities";
        self.0.get(sheet)
    }

    /// `PATCH /drives/{drive-id}/items/{driveItem-id}/officeActivities`
    ///
    /// Source: metadata.
    /// Also: `/me/drive/items/{driveItem-id}/officeActivities`, `/sites/{site-id}/drive/items/{driveItem-id}/officeActivities`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Object> {
        let sheet = "PATCH driveItem: update
            : Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/officeActivities
            : Files.ReadWrite Sites.ReadWrite.All | Files.ReadWrite | Sites.ReadWrite.All
            /me/drive/items/{id}/officeActivities
            /sites/{id}/drive/items/{id}/officeActivities";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/drive/items/{id}/streams`
    DriveItemStreams
}

impl DriveItemStreams {
    /// `GET /drive/items/{driveItem-id}/streams`
    ///
    /// Source: metadata.
    /// Also: `/drives/{drive-id}/items/{driveItem-id}/streams`, `/drives/{drive-id}/root:/{item-path}:/streams`, `/groups/{group-id}/drive/items/{driveItem-id}/streams` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET driveItem: get
            : Files.ReadWrite | Files.ReadWrite |
            /drive/items/{id}/streams
            : Files.Read Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/streams
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/root:/{path}:/streams
            /groups/{id}/drive/items/{id}/streams
            /groups/{id}/drive/root:/{path}:/streams
            /sites/{id}/drive/items/{id}/streams
            /users/{id}/drive/items/{id}/streams
            /users/{id}/drive/root:/{path}:/streams
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/items/{id}/streams
            /me/drive/root:/{path}:/streams
            : Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/drive/root:/{path}:/streams";
        self.0.get(sheet)
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
            /sites/{id}/drive/items/{id}/thumbnails
            /users/{id}/drive/items/{id}/thumbnails
            driveitem-list-thumbnails: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/items/{id}/thumbnails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.driveItemVersion`, such as `/me/drive/items/{id}/versions/{id}`.
    DriveItemVersion: super::Entity = models::DriveItemVersion
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
            /sites/{id}/drive/items/{id}/versions/{id}
            /users/{id}/drive/items/{id}/versions/{id}
            driveitemversion-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/items/{id}/versions/{id}";
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
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET driveItemVersion: download
            driveitemversion-get-contents: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/versions/{id}/content
            /groups/{id}/drive/items/{id}/versions/{id}/content
            /sites/{id}/drive/items/{id}/versions/{id}/content
            /users/{id}/drive/items/{id}/versions/{id}/content
            driveitemversion-get-contents: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/items/{id}/versions/{id}/content";
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
            /sites/{id}/drive/items/{id}/versions
            /users/{id}/drive/items/{id}/versions
            driveitem-list-versions: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/items/{id}/versions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/groups/{id}/drive/root/webUrl`
    DriveItemWebUrl
}

impl DriveItemWebUrl {
    /// `GET /groups/{group-id}/drive/root/webUrl`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read`; personal account: `Files.Read`; application: `Files.Read.All`.
    pub fn get(&self) -> Call<String> {
        let sheet = "GET baseItem: get
            : Files.Read | Files.Read | Files.Read.All
            /groups/{id}/drive/root/webUrl";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveItem`, such as `/drive/items`.
    DriveItems[models::DriveItem]
}

impl DriveItems {
    /// `GET /drives/{drive-id}/items` — List items shared with the signed in user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-sharedwithme?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read.All` and 3 more; personal account: `Files.Read.All`, `Files.ReadWrite.All`; application: `Files.Read.All` and 3 more.
    #[deprecated(since = "2025-11-13", note = "the service announces its removal on 2027-11-01 (2025-11/Removal)")]
    pub fn list(&self) -> List<models::DriveItem> {
        let sheet = "GET drive: list
            drive-sharedwithme: Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items";
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
    /// Also: `/drives/{drive-id}/recent`, `/users/{user-id}/drive/recent`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more.
    #[deprecated(since = "2025-11-13", note = "the service announces its removal on 2027-11-01 (2025-11/Removal)")]
    pub fn list(&self) -> List<models::DriveItem> {
        let sheet = "GET drive: list
            drive-recent: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/recent
            drive-recent: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/recent
            /users/{id}/drive/recent";
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
    /// Also: `/drives/{drive-id}/sharedWithMe`, `/users/{user-id}/drive/sharedWithMe`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read.All` and 3 more; personal account: `Files.Read.All`, `Files.ReadWrite.All`.
    #[deprecated(since = "2025-11-13", note = "the service announces its removal on 2027-11-01 (2025-11/Removal)")]
    pub fn list(&self) -> List<models::DriveItem> {
        let sheet = "GET drive: list
            drive-sharedwithme: Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read.All Files.ReadWrite.All |
            /me/drive/sharedWithMe
            drive-sharedwithme: Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/sharedWithMe
            /users/{id}/drive/sharedWithMe";
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
    /// A value of `microsoft.graph.itemInsights`, such as `/me/insights`.
    ItemInsights: super::Entity = models::ItemInsights
}

impl ItemInsights {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ItemInsights> {
        self.0.get("GET itemInsights: get")
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
    /// A value of `microsoft.graph.itemRetentionLabel`, such as `/me/drive/items/{id}/retentionLabel`.
    ItemRetentionLabel: super::Entity = models::ItemRetentionLabel
}

impl ItemRetentionLabel {
    /// `DELETE /drives/{drive-id}/items/{driveItem-id}/retentionLabel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-removeretentionlabel?view=graph-rest-1.0), metadata
    /// Also: `/groups/{group-id}/drive/items/{driveItem-id}/retentionLabel`, `/me/drive/items/{driveItem-id}/retentionLabel`, `/users/{user-id}/drive/items/{driveItem-id}/retentionLabel`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite.All`, `Sites.FullControl.All`, `Sites.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE driveItem: delete
            driveitem-removeretentionlabel: Files.ReadWrite.All Sites.FullControl.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/retentionLabel
            /groups/{id}/drive/items/{id}/retentionLabel
            /me/drive/items/{id}/retentionLabel
            /users/{id}/drive/items/{id}/retentionLabel";
        self.0.call(sheet)
    }

    /// `GET /drives/{drive-id}/items/{driveItem-id}/retentionLabel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-getretentionlabel?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::ItemRetentionLabel> {
        let sheet = "GET driveItem: get
            driveitem-getretentionlabel: | |
            /drives/{id}/items/{id}/retentionLabel";
        self.0.get(sheet)
    }

    /// `PATCH /drives/{drive-id}/items/{driveItem-id}/retentionLabel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-lockorunlockrecord?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::ItemRetentionLabel) -> Call<models::ItemRetentionLabel> {
        let sheet = "PATCH driveItem: update
            driveitem-lockorunlockrecord: | |
            /drives/{id}/items/{id}/retentionLabel";
        self.0.call(sheet).json(body)
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
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::SharedInsight> {
        let sheet = "GET insights: list
            insights-list-shared: Sites.Read.All Sites.ReadWrite.All | |
            /me/insights/shared
            insights-list-shared: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
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
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::Trending> {
        let sheet = "GET insights: list
            insights-list-trending: Sites.Read.All Sites.ReadWrite.All | |
            /me/insights/trending
            insights-list-trending: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
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
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::UsedInsight> {
        let sheet = "GET insights: list
            insights-list-used: Sites.Read.All Sites.ReadWrite.All | |
            /me/insights/used
            insights-list-used: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /users/{id}/insights/used";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharedInsight`, such as `/me/insights/shared/{id}`.
    SharedInsight: super::Entity = models::SharedInsight
}

impl SharedInsight {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SharedInsight> {
        self.0.get("GET sharedInsight: get")
    }

    /// `…/lastSharedMethod`
    pub fn last_shared_method(&self) -> super::Entity {
        super::Entity(self.0.name("lastSharedMethod"))
    }

    /// `…/resource`
    pub fn resource(&self) -> super::Entity {
        super::Entity(self.0.name("resource"))
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
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more.
    pub fn get(&self) -> Get<models::Thumbnail> {
        let sheet = "GET driveItem: get
            driveitem-list-thumbnails: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
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
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET driveItem: download
            driveitem-list-thumbnails: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/items/{id}/thumbnails/{id}/{id}/content";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.thumbnailSet`, such as `/me/drive/items/{id}/thumbnails/{id}`.
    ThumbnailSet: super::Entity = models::ThumbnailSet
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
    Trending: super::Entity = models::Trending
}

impl Trending {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Trending> {
        self.0.get("GET trending: get")
    }

    /// `…/resource`
    pub fn resource(&self) -> super::Entity {
        super::Entity(self.0.name("resource"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.usedInsight`, such as `/me/insights/used/{id}`.
    UsedInsight: super::Entity = models::UsedInsight
}

impl UsedInsight {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UsedInsight> {
        self.0.get("GET usedInsight: get")
    }

    /// `…/resource`
    pub fn resource(&self) -> super::Entity {
        super::Entity(self.0.name("resource"))
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
    /// Permissions, least privileged first: work or school account: `Files.Read` and 6 more; personal account: `Files.Read` and 3 more.
    pub fn list(&self) -> List<models::Drive> {
        let sheet = "GET drive: list
            drive-list: Files.Read Files.ReadWrite User.Read Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drives
            drive-list: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
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
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`.
    pub fn list(&self) -> List<models::Site> {
        let sheet = "GET sites: list
            sites-list-followed: Sites.Read.All Sites.ReadWrite.All | |
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
