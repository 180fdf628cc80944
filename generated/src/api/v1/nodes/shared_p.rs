// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Content, Get};

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.permission`, such as `/shares/{id}/permission`.
    Permission: super::Entity = models::Permission
}

#[cfg(any(feature = "files", feature = "sites"))]
impl Permission {
    /// `DELETE /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Delete a sharing permission from a file or folder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-delete-permission?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}`, `/me/drive/items/{item-id}/permissions/{perm-id}`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}` and 7 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permission: delete
            permission-delete: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}
            /groups/{id}/drive/items/{id}/permissions/{id}
            /sites/{id}/drive/items/{id}/permissions/{id}
            /users/{id}/drive/items/{id}/permissions/{id}
            permission-delete: Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All |
            /me/drive/items/{id}/permissions/{id}
            site-delete-permission: | | Sites.FullControl.All
            /sites/{id}/permissions/{id}
            permission-delete: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}
            /sites/{id}/lists/{id}/permissions/{id}
            permission-delete: FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/permissions/{id}
            /storage/fileStorage/containers/{id}/permissions(email='{email}')
            /storage/fileStorage/containers/{id}/permissions(userPrincipalName='{userPrincipalName}')";
        self.0.call(sheet)
    }

    /// `GET /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Get sharing permission for a file or folder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-get-permission?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}`, `/me/drive/items/{item-id}/permissions/{perm-id}`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::Permission> {
        let sheet = "GET permission: get
            permission-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}
            /groups/{id}/drive/items/{id}/permissions/{id}
            /sites/{id}/drive/items/{id}/permissions/{id}
            /users/{id}/drive/items/{id}/permissions/{id}
            permission-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/items/{id}/permissions/{id}
            site-get-permission: | | Sites.FullControl.All
            /sites/{id}/permissions/{id}
            permission-get: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}
            /sites/{id}/lists/{id}/permissions/{id}
            permission-get: FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/permissions/{id}
            /storage/fileStorage/containers/{id}/permissions(email='{email}')
            /storage/fileStorage/containers/{id}/permissions(userPrincipalName='{userPrincipalName}')";
        self.0.get(sheet)
    }

    /// `POST /shares/{encoded-sharing-url}/permission/grant` — permission: grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-grant?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/items/{driveItem-id}/permissions/{permission-id}/grant`, `/drives/{drive-id}/list/items/{listItem-id}/permissions/{permission-id}/grant`, `/drives/{drive-id}/list/permissions/{permission-id}/grant` and 10 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn grant(&self, body: requests::permission::GrantRequest) -> Call<Vec<models::Permission>> {
        let sheet = "POST permission: grant
            permission-grant: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.ReadWrite.All
            /shares/{id}/permission/grant
            /drives/{id}/items/{id}/permissions/{id}/grant
            /drives/{id}/list/items/{id}/permissions/{id}/grant
            /drives/{id}/list/permissions/{id}/grant
            /groups/{id}/sites/{id}/lists/{id}/items/{id}/permissions/{id}/grant
            /groups/{id}/sites/{id}/lists/{id}/permissions/{id}/grant
            /groups/{id}/sites/{id}/permissions/{id}/grant
            /shares/{id}/list/items/{id}/permissions/{id}/grant
            /shares/{id}/list/permissions/{id}/grant
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}/grant
            /sites/{id}/lists/{id}/permissions/{id}/grant
            /sites/{id}/permissions/{id}/grant
            /storage/fileStorage/containers/{id}/permissions/{id}/grant
            /storage/fileStorage/deletedContainers/{id}/permissions/{id}/grant";
        self.0.name("grant").call(sheet).json(body)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/permissions/{permission-id}/revokeGrants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-1.0), metadata
    /// Also: `/drives/{drive-id}/list/items/{listItem-id}/permissions/{permission-id}/revokeGrants`, `/drives/{drive-id}/list/permissions/{permission-id}/revokeGrants`, `/groups/{group-id}/drive/items/{driveItem-id}/permissions/{permission-id}/revokeGrants` and 15 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn revoke_grants(&self, body: requests::permission::RevokeGrantsRequest) -> Call<models::Permission> {
        let sheet = "POST permission: revoke_grants
            permission-revokegrants: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}/revokeGrants
            /drives/{id}/list/items/{id}/permissions/{id}/revokeGrants
            /drives/{id}/list/permissions/{id}/revokeGrants
            /groups/{id}/drive/items/{id}/permissions/{id}/revokeGrants
            /groups/{id}/sites/{id}/lists/{id}/items/{id}/permissions/{id}/revokeGrants
            /groups/{id}/sites/{id}/lists/{id}/permissions/{id}/revokeGrants
            /groups/{id}/sites/{id}/permissions/{id}/revokeGrants
            /me/drive/items/{id}/permissions/{id}/revokeGrants
            /shares/{id}/list/items/{id}/permissions/{id}/revokeGrants
            /shares/{id}/list/permissions/{id}/revokeGrants
            /shares/{id}/permission/revokeGrants
            /sites/{id}/drive/items/{id}/permissions/{id}/revokeGrants
            /sites/{id}/lists/{id}/items/{id}/driveItem/permissions/{id}/revokeGrants
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}/revokeGrants
            /sites/{id}/lists/{id}/permissions/{id}/revokeGrants
            /sites/{id}/permissions/{id}/revokeGrants
            /storage/fileStorage/containers/{id}/permissions/{id}/revokeGrants
            /storage/fileStorage/deletedContainers/{id}/permissions/{id}/revokeGrants
            /users/{id}/drive/items/{id}/permissions/{id}/revokeGrants";
        self.0.name("revokeGrants").call(sheet).json(body)
    }

    /// `PATCH /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Update sharing permission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-update-permission?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}`, `/me/drive/items/{item-id}/permissions/{perm-id}`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn update(&self, body: models::Permission) -> Call<models::Permission> {
        let sheet = "PATCH permission: update
            permission-update: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}
            /groups/{id}/drive/items/{id}/permissions/{id}
            /sites/{id}/drive/items/{id}/permissions/{id}
            /users/{id}/drive/items/{id}/permissions/{id}
            permission-update: Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All |
            /me/drive/items/{id}/permissions/{id}
            site-update-permission: | | Sites.FullControl.All
            /sites/{id}/permissions/{id}
            permission-update: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}
            /sites/{id}/lists/{id}/permissions/{id}
            permission-update: FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/permissions/{id}
            /storage/fileStorage/containers/{id}/permissions(email='{email}')
            /storage/fileStorage/containers/{id}/permissions(userPrincipalName='{userPrincipalName}')";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.profilePhoto`, such as `/me/photo`.
    ProfilePhoto: super::Entity = models::ProfilePhoto
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
impl ProfilePhoto {
    /// `DELETE /me/photo`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/photo`, `/groups/{group-id}/photo`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `ProfilePhoto.ReadWrite.All`.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE user: delete
            : User.ReadWrite ProfilePhoto.ReadWrite.All | |
            /me/photo
            : User.ReadWrite ProfilePhoto.ReadWrite.All | | ProfilePhoto.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/photo
            : ProfilePhoto.ReadWrite.All Group.ReadWrite.All | | ProfilePhoto.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/photo";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/photo/$value` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 7 more.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Contacts.Read` and 8 more; personal account: `Contacts.Read` and 3 more; application: `Contacts.Read` and 5 more.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET profilePhoto: download
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /me/photos/{id}/$value
            /team/{id}/photo/$value
            /teams/{id}/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value
            /groups/{id}/photos/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /groups/{id}/photo` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
    /// Also: `/groups/{id}/photos/{size}`, `/me/contactfolders/{contactFolderId}/contacts/{id}/photo`, `/me/contacts/{id}/photo` and 8 more.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `ProfilePhoto.Read.All`, `Group.Read.All`, `ProfilePhoto.ReadWrite.All`; application: `ProfilePhoto.Read.All`, `Group.Read.All`, `ProfilePhoto.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ProfilePhoto> {
        let sheet = "GET profilePhoto: get
            profilephoto-get: ProfilePhoto.Read.All Group.Read.All ProfilePhoto.ReadWrite.All | | ProfilePhoto.Read.All Group.Read.All ProfilePhoto.ReadWrite.All
            /groups/{id}/photo
            /groups/{id}/photos/{id}
            profilephoto-get: Contacts.Read | |
            /me/contactFolders/{id}/contacts/{id}/photo
            /me/contacts/{id}/photo
            profilephoto-get: User.Read ProfilePhoto.Read.All User.ReadBasic.All ProfilePhoto.ReadWrite.All | |
            /me/photo
            /me/photos/{id}
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All
            /team/{id}/photo
            /teams/{id}/photo
            profilephoto-get: Contacts.Read | | Contacts.Read
            /users/{id}/contactFolders/{id}/contacts/{id}/photo
            /users/{id}/contacts/{id}/photo
            profilephoto-get: User.Read ProfilePhoto.Read.All User.ReadBasic.All ProfilePhoto.ReadWrite.All | | ProfilePhoto.Read.All ProfilePhoto.ReadWrite.All User.Read.All User.ReadBasic.All User.ReadWrite.CrossCloud
            /users/{id}/photo
            profilephoto-get: User.Read ProfilePhoto.Read.All User.ReadBasic.All ProfilePhoto.ReadWrite.All | | ProfilePhoto.Read.All ProfilePhoto.ReadWrite.All User.Read.All User.ReadBasic.All
            /users/{id}/photos/{id}";
        self.0.get(sheet)
    }

    /// `PUT /me/contactFolders/{contactFolder-id}/contacts/{contact-id}/photo`
    ///
    /// Source: metadata.
    /// Also: `/me/contacts/{contact-id}/photo`, `/users/{user-id}/contactFolders/{contactFolder-id}/contacts/{contact-id}/photo`, `/users/{user-id}/contacts/{contact-id}/photo` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn replace(&self, body: models::ProfilePhoto) -> Call<models::ProfilePhoto> {
        let sheet = "PUT contact: replace
            : Contacts.ReadWrite | |
            /me/contactFolders/{id}/contacts/{id}/photo
            /me/contacts/{id}/photo
            : Contacts.ReadWrite | | Contacts.ReadWrite
            /users/{id}/contactFolders/{id}/contacts/{id}/photo
            /users/{id}/contacts/{id}/photo
            : User.ReadWrite ProfilePhoto.ReadWrite.All | |
            /me/photo
            : User.ReadWrite ProfilePhoto.ReadWrite.All | | ProfilePhoto.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/photo
            : ProfilePhoto.ReadWrite.All Group.ReadWrite.All | | ProfilePhoto.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/photo";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /me/contactFolders/{contactFolder-id}/contacts/{contact-id}/photo`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update-photo?view=graph-rest-1.0), metadata
    /// Also: `/me/contacts/{contact-id}/photo`, `/users/{user-id}/contactFolders/{contactFolder-id}/contacts/{contact-id}/photo`, `/users/{user-id}/contacts/{contact-id}/photo` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`.
    pub fn update(&self, body: models::ProfilePhoto) -> Call<models::ProfilePhoto> {
        let sheet = "PATCH contact: update
            : Contacts.ReadWrite | |
            /me/contactFolders/{id}/contacts/{id}/photo
            /me/contacts/{id}/photo
            : Contacts.ReadWrite | | Contacts.ReadWrite
            /users/{id}/contactFolders/{id}/contacts/{id}/photo
            /users/{id}/contacts/{id}/photo
            : User.ReadWrite ProfilePhoto.ReadWrite.All | |
            /me/photo
            : User.ReadWrite ProfilePhoto.ReadWrite.All | | ProfilePhoto.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/photo
            team-update-photo: | |
            /teams/{id}/photo
            : ProfilePhoto.ReadWrite.All Group.ReadWrite.All | | ProfilePhoto.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/photo";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /groups/{id}/photo/$value` — Update profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 3 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite` and 3 more; application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn update_value(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PATCH profilePhoto: update_value
            profilephoto-update: Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All | | Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value";
        self.0.name("$value").call(sheet).content(body)
    }

    /// `PUT /groups/{id}/photo/$value` — Update profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 5 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite` and 3 more; application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT profilePhoto: upload
            profilephoto-update: Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All | | Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /team/{id}/photo/$value
            /teams/{id}/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value";
        self.0.name("$value").call(sheet).content(body)
    }
}
