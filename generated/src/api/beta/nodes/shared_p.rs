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
    /// [Reference](https://learn.microsoft.com/graph/api/permission-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-delete-permission?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/permission-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-get-permission?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/permission-grant?view=graph-rest-beta)
    /// Also: `/drives/{drive-id}/items/{driveItem-id}/permissions/{permission-id}/grant`, `/drives/{drive-id}/list/items/{listItem-id}/permissions/{permission-id}/grant`, `/drives/{drive-id}/list/permissions/{permission-id}/grant` and 11 more.
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
            /storage/fileStorage/containerTypes/{id}/permissions/{id}/grant
            /storage/fileStorage/containers/{id}/permissions/{id}/grant
            /storage/fileStorage/deletedContainers/{id}/permissions/{id}/grant";
        self.0.name("grant").call(sheet).json(body)
    }

    /// `POST /drives/{drive-id}/items/{item-id}/permissions/{perm-id}/revokeGrants` — permission: revokeGrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}/revokeGrants`, `/me/drive/items/{item-id}/permissions/{perm-id}/revokeGrants`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}/revokeGrants` and 16 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn revoke_grants(&self, body: requests::permission::RevokeGrantsRequest) -> Call<models::Permission> {
        let sheet = "POST permission: revoke_grants
            permission-revokegrants: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}/revokeGrants
            /groups/{id}/drive/items/{id}/permissions/{id}/revokeGrants
            /me/drive/items/{id}/permissions/{id}/revokeGrants
            /sites/{id}/drive/items/{id}/permissions/{id}/revokeGrants
            /sites/{id}/lists/{id}/items/{id}/driveItem/permissions/{id}/revokeGrants
            /users/{id}/drive/items/{id}/permissions/{id}/revokeGrants
            /drives/{id}/list/items/{id}/permissions/{id}/revokeGrants
            /drives/{id}/list/permissions/{id}/revokeGrants
            /groups/{id}/sites/{id}/lists/{id}/items/{id}/permissions/{id}/revokeGrants
            /groups/{id}/sites/{id}/lists/{id}/permissions/{id}/revokeGrants
            /groups/{id}/sites/{id}/permissions/{id}/revokeGrants
            /shares/{id}/list/items/{id}/permissions/{id}/revokeGrants
            /shares/{id}/list/permissions/{id}/revokeGrants
            /shares/{id}/permission/revokeGrants
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}/revokeGrants
            /sites/{id}/lists/{id}/permissions/{id}/revokeGrants
            /sites/{id}/permissions/{id}/revokeGrants
            /storage/fileStorage/containerTypes/{id}/permissions/{id}/revokeGrants
            /storage/fileStorage/containers/{id}/permissions/{id}/revokeGrants
            /storage/fileStorage/deletedContainers/{id}/permissions/{id}/revokeGrants";
        self.0.name("revokeGrants").call(sheet).json(body)
    }

    /// `PATCH /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Update sharing permission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-update-permission?view=graph-rest-beta)
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

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.permissionGrantPreApprovalPolicy`, such as `/policies/permissionGrantPreApprovalPolicies/{id}`.
    PermissionGrantPreApprovalPolicy: super::DirectoryObject = models::PermissionGrantPreApprovalPolicy
}

#[cfg(any(feature = "applications", feature = "authentication"))]
impl PermissionGrantPreApprovalPolicy {
    /// `DELETE /policies/permissionGrantPreApprovalPolicies/{permissionGrantPreApprovalPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpreapprovalpolicy-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    #[cfg(feature = "authentication")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permissionGrantPreApprovalPolicy: delete
            permissiongrantpreapprovalpolicy-delete: | |
            /policies/permissionGrantPreApprovalPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/permissionGrantPreApprovalPolicies/{permissionGrantPreApprovalPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpreapprovalpolicy-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/serviceprincipal-list-permissiongrantpreapprovalpolicies?view=graph-rest-beta), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/permissionGrantPreApprovalPolicies/{permissionGrantPreApprovalPolicy-id}`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::PermissionGrantPreApprovalPolicy> {
        let sheet = "GET permissionGrantPreApprovalPolicy: get
            permissiongrantpreapprovalpolicy-get: | |
            /policies/permissionGrantPreApprovalPolicies/{id}
            serviceprincipal-list-permissiongrantpreapprovalpolicies: | |
            /servicePrincipals/{id}/permissionGrantPreApprovalPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/permissionGrantPreApprovalPolicies/{permissionGrantPreApprovalPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpreapprovalpolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    #[cfg(feature = "authentication")]
    pub fn update(
        &self,
        body: models::PermissionGrantPreApprovalPolicy,
    ) -> Call<models::PermissionGrantPreApprovalPolicy> {
        let sheet = "PATCH permissionGrantPreApprovalPolicy: update
            permissiongrantpreapprovalpolicy-update: | |
            /policies/permissionGrantPreApprovalPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.printUsageByPrinter`, such as `/reports/dailyPrintUsageByPrinter/{id}`.
    PrintUsageByPrinter: super::Entity = models::PrintUsageByPrinter
}

#[cfg(any(feature = "print", feature = "reports"))]
impl PrintUsageByPrinter {
    /// `GET /print/reports/dailyPrintUsageByPrinter/{id}` — Get printUsageByPrinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printusagebyprinter-get?view=graph-rest-beta)
    /// Also: `/print/reports/monthlyPrintUsageByPrinter/{id}`, `/reports/dailyPrintUsageByPrinter/{id}`, `/reports/monthlyPrintUsageByPrinter/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::PrintUsageByPrinter> {
        let sheet = "GET printUsageByPrinter: get
            printusagebyprinter-get: Reports.Read.All | |
            /print/reports/dailyPrintUsageByPrinter/{id}
            /print/reports/monthlyPrintUsageByPrinter/{id}
            /reports/dailyPrintUsageByPrinter/{id}
            /reports/monthlyPrintUsageByPrinter/{id}";
        self.0.get(sheet)
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.printUsageByUser`, such as `/reports/dailyPrintUsageByUser/{id}`.
    PrintUsageByUser: super::Entity = models::PrintUsageByUser
}

#[cfg(any(feature = "print", feature = "reports"))]
impl PrintUsageByUser {
    /// `GET /print/reports/dailyPrintUsageByUser/{id}` — Get printUsageByUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printusagebyuser-get?view=graph-rest-beta)
    /// Also: `/print/reports/monthlyPrintUsageByUser/{id}`, `/reports/dailyPrintUsageByUser/{id}`, `/reports/monthlyPrintUsageByUser/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::PrintUsageByUser> {
        let sheet = "GET printUsageByUser: get
            printusagebyuser-get: Reports.Read.All | |
            /print/reports/dailyPrintUsageByUser/{id}
            /print/reports/monthlyPrintUsageByUser/{id}
            /reports/dailyPrintUsageByUser/{id}
            /reports/monthlyPrintUsageByUser/{id}";
        self.0.get(sheet)
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.profileCardProperty`, such as `/admin/people/profileCardProperties/{id}`.
    ProfileCardProperty: super::Entity = models::ProfileCardProperty
}

#[cfg(any(feature = "admin", feature = "directory"))]
impl ProfileCardProperty {
    /// `DELETE /organization/{organizationId}/settings/profileCardProperties/{directoryPropertyName-Value}` — Delete profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-delete?view=graph-rest-beta)
    /// Also: `/admin/people/profileCardProperties/{profileCardProperty-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE profileCardProperty: delete
            profilecardproperty-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | |
            /organization/{id}/settings/profileCardProperties/{id}
            profilecardproperty-delete: User.ReadWrite User.ReadWrite.All | |
            /admin/people/profileCardProperties/{id}";
        self.0.call(sheet)
    }

    /// `GET /organization/{organizationId}/settings/profileCardProperties/{id}` — Get profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-get?view=graph-rest-beta)
    /// Also: `/admin/people/profileCardProperties/{profileCardProperty-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`.
    pub fn get(&self) -> Get<models::ProfileCardProperty> {
        let sheet = "GET profileCardProperty: get
            profilecardproperty-get: User.Read User.Read.All | |
            /organization/{id}/settings/profileCardProperties/{id}
            /admin/people/profileCardProperties/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organizationId}/settings/profileCardProperties/{id}` — Update profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-update?view=graph-rest-beta)
    /// Also: `/admin/people/profileCardProperties/{profileCardProperty-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more.
    pub fn update(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
        let sheet = "PATCH profileCardProperty: update
            profilecardproperty-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | |
            /organization/{id}/settings/profileCardProperties/{id}
            profilecardproperty-update: User.ReadWrite User.ReadWrite.All | |
            /admin/people/profileCardProperties/{id}";
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
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 7 more.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Contacts.Read` and 13 more; personal account: `Contacts.Read` and 3 more; application: `Contacts.Read` and 12 more.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET profilePhoto: download
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
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
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-update-photo?view=graph-rest-beta), metadata
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

    /// `PUT /groups/{id}/photo/$value` — Update profilephoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-beta)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 4 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite` and 3 more; application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT profilePhoto: upload
            profilephoto-update: Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All | | Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /teams/{id}/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value";
        self.0.name("$value").call(sheet).content(body)
    }
}
