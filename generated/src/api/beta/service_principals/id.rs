// Written by `cargo xtask gen`; do not edit.
//! `/servicePrincipals/{id}`

use super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/servicePrincipals/{id}`
    Id
}

impl Id {
    /// `POST /servicePrincipals/{id}/addKey` — servicePrincipal: addKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addkey?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn add_key(&self, body: requests::service_principal::AddKeyRequest) -> Call<models::KeyCredential> {
        let operation = &Operation {
            name: "servicePrincipal: add_key",
            method: Method::Post,
            path: "/servicePrincipals/{id}/addKey",
            pages: &["serviceprincipal-addkey"],
            work: "Application.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("addKey").call(operation).json(body)
    }

    /// `POST /servicePrincipals/{id}/addPassword` — servicePrincipal: addPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addpassword?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn add_password(
        &self,
        body: requests::service_principal::AddPasswordRequest,
    ) -> Call<models::PasswordCredential> {
        let operation = &Operation {
            name: "servicePrincipal: add_password",
            method: Method::Post,
            path: "/servicePrincipals/{id}/addPassword",
            pages: &["serviceprincipal-addpassword"],
            work: "Application.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("addPassword").call(operation).json(body)
    }

    /// `POST /servicePrincipals/{id}/addTokenSigningCertificate` — servicePrincipal: addTokenSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addtokensigningcertificate?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn add_token_signing_certificate(
        &self,
        body: requests::service_principal::AddTokenSigningCertificateRequest,
    ) -> Call<models::SelfSignedCertificate> {
        let operation = &Operation {
            name: "servicePrincipal: add_token_signing_certificate",
            method: Method::Post,
            path: "/servicePrincipals/{id}/addTokenSigningCertificate",
            pages: &["serviceprincipal-addtokensigningcertificate"],
            work: "Application.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("addTokenSigningCertificate").call(operation).json(body)
    }

    /// `POST /servicePrincipals/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All` and 9 more
    /// - application: `User.Read.All` and 8 more
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: check_member_groups",
            method: Method::Post,
            path: "/servicePrincipals/{id}/checkMemberGroups",
            pages: &["directoryobject-checkmembergroups"],
            work: "User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All",
            personal: "",
            application: "User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All",
        };
        self.0.name("checkMemberGroups").call(operation).json(body)
    }

    /// `POST /servicePrincipals/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All` and 10 more
    /// - application: `Directory.Read.All` and 10 more
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: check_member_objects",
            method: Method::Post,
            path: "/servicePrincipals/{id}/checkMemberObjects",
            pages: &["directoryobject-checkmemberobjects"],
            work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("checkMemberObjects").call(operation).json(body)
    }

    /// `POST /servicePrincipals/{id}/createPasswordSingleSignOnCredentials` — servicePrincipal: createPasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-createpasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn create_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::CreatePasswordSingleSignOnCredentialsRequest,
    ) -> Call<models::PasswordSingleSignOnCredentialSet> {
        let operation = &Operation {
            name: "servicePrincipal: create_password_single_sign_on_credentials",
            method: Method::Post,
            path: "/servicePrincipals/{id}/createPasswordSingleSignOnCredentials",
            pages: &["serviceprincipal-createpasswordsinglesignoncredentials"],
            work: "Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.name("createPasswordSingleSignOnCredentials").call(operation).json(body)
    }

    /// `DELETE /servicePrincipals/{id}` — Delete servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "servicePrincipal: delete",
            method: Method::Delete,
            path: "/servicePrincipals/{id}",
            pages: &["serviceprincipal-delete"],
            work: "Application.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `POST /servicePrincipals/{id}/deletePasswordSingleSignOnCredentials` — servicePrincipal: deletePasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-deletepasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn delete_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::DeletePasswordSingleSignOnCredentialsRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "servicePrincipal: delete_password_single_sign_on_credentials",
            method: Method::Post,
            path: "/servicePrincipals/{id}/deletePasswordSingleSignOnCredentials",
            pages: &["serviceprincipal-deletepasswordsinglesignoncredentials"],
            work: "Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.name("deletePasswordSingleSignOnCredentials").call(operation).json(body)
    }

    /// `GET /servicePrincipals/{id}` — Get servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.Read.All` and 3 more
    /// - application: `Application.Read.All` and 4 more
    pub fn get(&self) -> Get<models::ServicePrincipal> {
        let operation = &Operation {
            name: "servicePrincipal: get",
            method: Method::Get,
            path: "/servicePrincipals/{id}",
            pages: &["serviceprincipal-get"],
            work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /servicePrincipals/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more
    /// - application: `User.Read.All` + `GroupMember.Read.All` and 10 more
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: get_member_groups",
            method: Method::Post,
            path: "/servicePrincipals/{id}/getMemberGroups",
            pages: &["directoryobject-getmembergroups"],
            work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("getMemberGroups").call(operation).json(body)
    }

    /// `POST /servicePrincipals/{id}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All` and 10 more
    /// - application: `Directory.Read.All` and 10 more
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: get_member_objects",
            method: Method::Post,
            path: "/servicePrincipals/{id}/getMemberObjects",
            pages: &["directoryobject-getmemberobjects"],
            work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("getMemberObjects").call(operation).json(body)
    }

    /// `POST /servicePrincipals/{id}/getPasswordSingleSignOnCredentials` — servicePrincipal: getPasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-getpasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy` + `Directory.Read.All`, `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn get_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::GetPasswordSingleSignOnCredentialsRequest,
    ) -> Call<models::PasswordSingleSignOnCredentialSet> {
        let operation = &Operation {
            name: "servicePrincipal: get_password_single_sign_on_credentials",
            method: Method::Post,
            path: "/servicePrincipals/{id}/getPasswordSingleSignOnCredentials",
            pages: &["serviceprincipal-getpasswordsinglesignoncredentials"],
            work: "Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.OwnedBy+Directory.Read.All Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.name("getPasswordSingleSignOnCredentials").call(operation).json(body)
    }

    /// `POST /serviceprincipals/{id}/removeKey` — servicePrincipal: removeKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removekey?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn remove_key(&self, body: requests::service_principal::RemoveKeyRequest) -> Call<()> {
        let operation = &Operation {
            name: "servicePrincipal: remove_key",
            method: Method::Post,
            path: "/serviceprincipals/{id}/removeKey",
            pages: &["serviceprincipal-removekey"],
            work: "Application.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("removeKey").call(operation).json(body)
    }

    /// `POST /servicePrincipals/{id}/removePassword` — servicePrincipal: removePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removepassword?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn remove_password(&self, body: requests::service_principal::RemovePasswordRequest) -> Call<()> {
        let operation = &Operation {
            name: "servicePrincipal: remove_password",
            method: Method::Post,
            path: "/servicePrincipals/{id}/removePassword",
            pages: &["serviceprincipal-removepassword"],
            work: "Application.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("removePassword").call(operation).json(body)
    }

    /// `PATCH /servicePrincipals/{id}` — Update servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn update(&self, body: models::ServicePrincipal) -> Call<()> {
        let operation = &Operation {
            name: "servicePrincipal: update",
            method: Method::Patch,
            path: "/servicePrincipals/{id}",
            pages: &["serviceprincipal-update"],
            work: "Application.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /servicePrincipals/{id}/updatePasswordSingleSignOnCredentials` — servicePrincipal: updatePasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-updatepasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn update_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::UpdatePasswordSingleSignOnCredentialsRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "servicePrincipal: update_password_single_sign_on_credentials",
            method: Method::Post,
            path: "/servicePrincipals/{id}/updatePasswordSingleSignOnCredentials",
            pages: &["serviceprincipal-updatepasswordsinglesignoncredentials"],
            work: "Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.name("updatePasswordSingleSignOnCredentials").call(operation).json(body)
    }

    /// `/servicePrincipals/{id}/appRoleAssignedTo`
    pub fn app_role_assigned_to(&self) -> app_role_assigned_to::AppRoleAssignedTo {
        app_role_assigned_to::AppRoleAssignedTo(self.0.name("appRoleAssignedTo"))
    }

    /// `/servicePrincipals/{id}/appRoleAssignments`
    pub fn app_role_assignments(&self) -> app_role_assignments::AppRoleAssignments {
        app_role_assignments::AppRoleAssignments(self.0.name("appRoleAssignments"))
    }

    /// `/servicePrincipals/{id}/claimsMappingPolicies`
    pub fn claims_mapping_policies(&self) -> claims_mapping_policies::ClaimsMappingPolicies {
        claims_mapping_policies::ClaimsMappingPolicies(self.0.name("claimsMappingPolicies"))
    }

    /// `/servicePrincipals/{id}/createdObjects`
    pub fn created_objects(&self) -> created_objects::CreatedObjects {
        created_objects::CreatedObjects(self.0.name("createdObjects"))
    }

    /// `/servicePrincipals/{id}/delegatedPermissionClassifications`
    pub fn delegated_permission_classifications(
        &self,
    ) -> delegated_permission_classifications::DelegatedPermissionClassifications
    {
        delegated_permission_classifications::DelegatedPermissionClassifications(
            self.0.name("delegatedPermissionClassifications"),
        )
    }

    /// `/servicePrincipals/{id}/homeRealmDiscoveryPolicies`
    pub fn home_realm_discovery_policies(&self) -> home_realm_discovery_policies::HomeRealmDiscoveryPolicies {
        home_realm_discovery_policies::HomeRealmDiscoveryPolicies(self.0.name("homeRealmDiscoveryPolicies"))
    }

    /// `/servicePrincipals/{id}/memberOf`
    pub fn member_of(&self) -> member_of::MemberOf {
        member_of::MemberOf(self.0.name("memberOf"))
    }

    /// `/servicePrincipals/{id}/oauth2PermissionGrants`
    pub fn oauth2_permission_grants(&self) -> oauth2_permission_grants::Oauth2PermissionGrants {
        oauth2_permission_grants::Oauth2PermissionGrants(self.0.name("oauth2PermissionGrants"))
    }

    /// `/servicePrincipals/{id}/ownedObjects`
    pub fn owned_objects(&self) -> owned_objects::OwnedObjects {
        owned_objects::OwnedObjects(self.0.name("ownedObjects"))
    }

    /// `/servicePrincipals/{id}/owners`
    pub fn owners(&self) -> owners::Owners {
        owners::Owners(self.0.name("owners"))
    }

    /// `/servicePrincipals/{id}/synchronization`
    pub fn synchronization(&self) -> synchronization::Synchronization {
        synchronization::Synchronization(self.0.name("synchronization"))
    }

    /// `/servicePrincipals/{id}/tokenLifetimePolicies`
    pub fn token_lifetime_policies(&self) -> token_lifetime_policies::TokenLifetimePolicies {
        token_lifetime_policies::TokenLifetimePolicies(self.0.name("tokenLifetimePolicies"))
    }

    /// `/servicePrincipals/{id}/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> transitive_member_of::TransitiveMemberOf {
        transitive_member_of::TransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }
}

/// `/servicePrincipals/{id}/appRoleAssignedTo`
pub mod app_role_assigned_to {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/appRoleAssignedTo`
        AppRoleAssignedTo
    }

    impl AppRoleAssignedTo {
        /// `POST /servicePrincipals/{id}/appRoleAssignedTo` — Grant an appRoleAssignment for a service principal
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignedto?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `AppRoleAssignment.ReadWrite.All` + `Application.Read.All` and 3 more
        /// - application: `AppRoleAssignment.ReadWrite.All` + `Application.Read.All` and 3 more
        pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
            let operation = &Operation {
                name: "servicePrincipal: create",
                method: Method::Post,
                path: "/servicePrincipals/{id}/appRoleAssignedTo",
                pages: &["serviceprincipal-post-approleassignedto"],
                work: "AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /servicePrincipals/{id}/appRoleAssignedTo` — List approleassignments granted for a service principal
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.Read.All` and 3 more
        /// - application: `Application.Read.All` and 3 more
        pub fn list(&self) -> List<models::AppRoleAssignment> {
            let operation = &Operation {
                name: "servicePrincipal: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/appRoleAssignedTo",
                pages: &["serviceprincipal-list-approleassignedto"],
                work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/servicePrincipals/{id}/appRoleAssignedTo/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/servicePrincipals/{id}/appRoleAssignedTo/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/servicePrincipals/{id}/appRoleAssignedTo/{id}`
            Id
        }

        impl Id {
            /// `DELETE /servicePrincipals/{resource-SP-id}/appRoleAssignedTo/{appRoleAssignment-id}` — Delete appRoleAssignedTo
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-approleassignedto?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AppRoleAssignment.ReadWrite.All`
            /// - application: `AppRoleAssignment.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "servicePrincipal: delete",
                    method: Method::Delete,
                    path: "/servicePrincipals/{resource-SP-id}/appRoleAssignedTo/{appRoleAssignment-id}",
                    pages: &["serviceprincipal-delete-approleassignedto"],
                    work: "AppRoleAssignment.ReadWrite.All",
                    personal: "",
                    application: "AppRoleAssignment.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}

/// `/servicePrincipals/{id}/appRoleAssignments`
pub mod app_role_assignments {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/appRoleAssignments`
        AppRoleAssignments
    }

    impl AppRoleAssignments {
        /// `POST /servicePrincipals/{id}/appRoleAssignments` — Grant an appRoleAssignment to a service principal
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignments?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
            let operation = &Operation {
                name: "servicePrincipal: create",
                method: Method::Post,
                path: "/servicePrincipals/{id}/appRoleAssignments",
                pages: &["serviceprincipal-post-approleassignments"],
                work: "AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /servicePrincipals/{id}/appRoleAssignments` — List approleassignments granted to a service principal
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignments?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.Read.All` and 3 more
        /// - application: `Application.Read.All` and 3 more
        pub fn list(&self) -> List<models::AppRoleAssignment> {
            let operation = &Operation {
                name: "servicePrincipal: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/appRoleAssignments",
                pages: &["serviceprincipal-list-approleassignments"],
                work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/servicePrincipals/{id}/appRoleAssignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/servicePrincipals/{id}/appRoleAssignments/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/servicePrincipals/{id}/appRoleAssignments/{id}`
            Id
        }

        impl Id {
            /// `DELETE /servicePrincipals/{servicePrincipal-id}/appRoleAssignments/{appRoleAssignment-id}` — Delete AppRoleAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-approleassignments?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AppRoleAssignment.ReadWrite.All`
            /// - application: `AppRoleAssignment.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "servicePrincipal: delete",
                    method: Method::Delete,
                    path: "/servicePrincipals/{servicePrincipal-id}/appRoleAssignments/{appRoleAssignment-id}",
                    pages: &["serviceprincipal-delete-approleassignments"],
                    work: "AppRoleAssignment.ReadWrite.All",
                    personal: "",
                    application: "AppRoleAssignment.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}

/// `/servicePrincipals/{id}/claimsMappingPolicies`
pub mod claims_mapping_policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/claimsMappingPolicies`
        ClaimsMappingPolicies
    }

    impl ClaimsMappingPolicies {
        /// `POST /servicePrincipals/{id}/claimsMappingPolicies/$ref` — Assign claimsMappingPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-claimsmappingpolicies?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
        /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
        pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
            let operation = &Operation {
                name: "servicePrincipal: add_ref",
                method: Method::Post,
                path: "/servicePrincipals/{id}/claimsMappingPolicies/$ref",
                pages: &["serviceprincipal-post-claimsmappingpolicies"],
                work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                personal: "",
                application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
            };
            self.0.name("$ref").call(operation).reference(body)
        }

        /// `GET /servicePrincipals/{id}/claimsMappingPolicies` — List assigned claimsmappingpolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-claimsmappingpolicies?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
        /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
        pub fn list(&self) -> List<models::ClaimsMappingPolicy> {
            let operation = &Operation {
                name: "servicePrincipal: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/claimsMappingPolicies",
                pages: &["serviceprincipal-list-claimsmappingpolicies"],
                work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                personal: "",
                application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/servicePrincipals/{id}/claimsMappingPolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/servicePrincipals/{id}/claimsMappingPolicies/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/servicePrincipals/{id}/claimsMappingPolicies/{id}`
            Id
        }

        impl Id {
            /// `DELETE /servicePrincipals/{id}/claimsMappingPolicies/{id}/$ref` — Remove claimsMappingPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-claimsmappingpolicies?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
            /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
            pub fn remove_ref(&self) -> Call<()> {
                let operation = &Operation {
                    name: "servicePrincipal: remove_ref",
                    method: Method::Delete,
                    path: "/servicePrincipals/{id}/claimsMappingPolicies/{id}/$ref",
                    pages: &["serviceprincipal-delete-claimsmappingpolicies"],
                    work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                    personal: "",
                    application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                };
                self.0.name("$ref").call(operation)
            }
        }
    }
}

/// `/servicePrincipals/{id}/createdObjects`
pub mod created_objects {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/createdObjects`
        CreatedObjects
    }

    impl CreatedObjects {
        /// `GET /servicePrincipals/{id}/createdObjects` — servicePrincipal: list createdObjects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-createdobjects?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.Read.All` and 3 more
        /// - application: `Application.Read.All` and 4 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "servicePrincipal: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/createdObjects",
                pages: &["serviceprincipal-list-createdobjects"],
                work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/servicePrincipals/{id}/delegatedPermissionClassifications`
pub mod delegated_permission_classifications {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/delegatedPermissionClassifications`
        DelegatedPermissionClassifications
    }

    impl DelegatedPermissionClassifications {
        /// `POST /servicePrincipals/{id}/delegatedPermissionClassifications` — Create delegatedpermissionclassification
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-delegatedpermissionclassifications?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.PermissionGrant`
        /// - application: `Policy.ReadWrite.PermissionGrant`
        pub fn create(
            &self,
            body: models::DelegatedPermissionClassification,
        ) -> Call<models::DelegatedPermissionClassification> {
            let operation = &Operation {
                name: "servicePrincipal: create",
                method: Method::Post,
                path: "/servicePrincipals/{id}/delegatedPermissionClassifications",
                pages: &["serviceprincipal-post-delegatedpermissionclassifications"],
                work: "Policy.ReadWrite.PermissionGrant",
                personal: "",
                application: "Policy.ReadWrite.PermissionGrant",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /servicePrincipals/{id}/delegatedPermissionClassifications` — List delegatedpermissionclassifications collection of servicePrincipal
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-delegatedpermissionclassifications?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.Read.All`, `Directory.Read.All`
        /// - application: `Application.Read.OwnedBy`, `Application.Read.All`, `Directory.Read.All`
        pub fn list(&self) -> List<models::DelegatedPermissionClassification> {
            let operation = &Operation {
                name: "servicePrincipal: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/delegatedPermissionClassifications",
                pages: &["serviceprincipal-list-delegatedpermissionclassifications"],
                work: "Application.Read.All Directory.Read.All",
                personal: "",
                application: "Application.Read.OwnedBy Application.Read.All Directory.Read.All",
            };
            self.0.list(operation)
        }

        /// `/servicePrincipals/{id}/delegatedPermissionClassifications/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/servicePrincipals/{id}/delegatedPermissionClassifications/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/servicePrincipals/{id}/delegatedPermissionClassifications/{id}`
            Id
        }

        impl Id {
            /// `DELETE /servicePrincipals/{id}/delegatedPermissionClassifications/{id}` — Delete delegatedpermissionclassification
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-delegatedpermissionclassifications?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.ReadWrite.PermissionGrant`
            /// - application: `Policy.ReadWrite.PermissionGrant`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "servicePrincipal: delete",
                    method: Method::Delete,
                    path: "/servicePrincipals/{id}/delegatedPermissionClassifications/{id}",
                    pages: &["serviceprincipal-delete-delegatedpermissionclassifications"],
                    work: "Policy.ReadWrite.PermissionGrant",
                    personal: "",
                    application: "Policy.ReadWrite.PermissionGrant",
                };
                self.0.call(operation)
            }
        }
    }
}

/// `/servicePrincipals/{id}/homeRealmDiscoveryPolicies`
pub mod home_realm_discovery_policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/homeRealmDiscoveryPolicies`
        HomeRealmDiscoveryPolicies
    }

    impl HomeRealmDiscoveryPolicies {
        /// `POST /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref` — Assign homeRealmDiscoveryPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-homerealmdiscoverypolicies?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
        /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
        pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
            let operation = &Operation {
                name: "servicePrincipal: add_ref",
                method: Method::Post,
                path: "/servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref",
                pages: &["serviceprincipal-post-homerealmdiscoverypolicies"],
                work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                personal: "",
                application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
            };
            self.0.name("$ref").call(operation).reference(body)
        }

        /// `GET /servicePrincipals/{id}/homeRealmDiscoveryPolicies` — List assigned homeRealmDiscoveryPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-homerealmdiscoverypolicies?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
        /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
        pub fn list(&self) -> List<models::HomeRealmDiscoveryPolicy> {
            let operation = &Operation {
                name: "servicePrincipal: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/homeRealmDiscoveryPolicies",
                pages: &["serviceprincipal-list-homerealmdiscoverypolicies"],
                work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                personal: "",
                application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/servicePrincipals/{id}/homeRealmDiscoveryPolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/servicePrincipals/{id}/homeRealmDiscoveryPolicies/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/servicePrincipals/{id}/homeRealmDiscoveryPolicies/{id}`
            Id
        }

        impl Id {
            /// `DELETE /servicePrincipals/{servicePrincipalId}/homeRealmDiscoveryPolicies/{policyId}/$ref` — Remove homeRealmDiscoveryPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-homerealmdiscoverypolicies?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
            /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
            pub fn remove_ref(&self) -> Call<()> {
                let operation = &Operation {
                    name: "servicePrincipal: remove_ref",
                    method: Method::Delete,
                    path: "/servicePrincipals/{servicePrincipalId}/homeRealmDiscoveryPolicies/{policyId}/$ref",
                    pages: &["serviceprincipal-delete-homerealmdiscoverypolicies"],
                    work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                    personal: "",
                    application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                };
                self.0.name("$ref").call(operation)
            }
        }
    }
}

/// `/servicePrincipals/{id}/memberOf`
pub mod member_of {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/memberOf`
        MemberOf
    }

    impl MemberOf {
        /// `GET /servicePrincipals/{id}/memberOf` — List servicePrincipal memberOf
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-memberof?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.Read.All` and 3 more
        /// - application: `Application.Read.All` and 4 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "servicePrincipal: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/memberOf",
                pages: &["serviceprincipal-list-memberof"],
                work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/servicePrincipals/{id}/oauth2PermissionGrants`
pub mod oauth2_permission_grants {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/oauth2PermissionGrants`
        Oauth2PermissionGrants
    }

    impl Oauth2PermissionGrants {
        /// `GET /servicePrincipals/{id}/oauth2PermissionGrants` — List oauth2PermissionGrants
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
            let operation = &Operation {
                name: "servicePrincipal: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/oauth2PermissionGrants",
                pages: &["serviceprincipal-list-oauth2permissiongrants"],
                work: "Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/servicePrincipals/{id}/ownedObjects`
pub mod owned_objects {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/ownedObjects`
        OwnedObjects
    }

    impl OwnedObjects {
        /// `GET /servicePrincipals/{id}/ownedObjects` — servicePrincipals: list ownedObjects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-ownedobjects?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.Read.All` and 3 more
        /// - application: `Application.Read.All` and 4 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "servicePrincipals: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/ownedObjects",
                pages: &["serviceprincipal-list-ownedobjects"],
                work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/servicePrincipals/{id}/owners`
pub mod owners {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/owners`
        Owners
    }

    impl Owners {
        /// `POST /servicePrincipals/{id}/owners/$ref` — servicePrincipal: add owner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-owners?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Application.ReadWrite.All` + `Directory.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy` + `Directory.Read.All` and 3 more
        pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
            let operation = &Operation {
                name: "servicePrincipal: add_ref",
                method: Method::Post,
                path: "/servicePrincipals/{id}/owners/$ref",
                pages: &["serviceprincipal-post-owners"],
                work: "Application.ReadWrite.All+Directory.Read.All Application.ReadWrite.All+Directory.ReadWrite.All",
                personal: "",
                application: "Application.ReadWrite.OwnedBy+Directory.Read.All Application.ReadWrite.All+Directory.Read.All Application.ReadWrite.OwnedBy+Directory.ReadWrite.All Application.ReadWrite.All+Directory.ReadWrite.All",
            };
            self.0.name("$ref").call(operation).reference(body)
        }

        /// `GET /servicePrincipals/{id}/owners` — servicePrincipals: list owners
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-owners?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.Read.All` and 3 more
        /// - application: `Application.Read.All` and 3 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "servicePrincipals: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/owners",
                pages: &["serviceprincipal-list-owners"],
                work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/servicePrincipals/{id}/owners/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/servicePrincipals/{id}/owners/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/servicePrincipals/{id}/owners/{id}`
            Id
        }

        impl Id {
            /// `DELETE /servicePrincipals/{id}/owners/{id}/$ref` — Remove owner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
            pub fn remove_ref(&self) -> Call<()> {
                let operation = &Operation {
                    name: "servicePrincipal: remove_ref",
                    method: Method::Delete,
                    path: "/servicePrincipals/{id}/owners/{id}/$ref",
                    pages: &["serviceprincipal-delete-owners"],
                    work: "Application.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.name("$ref").call(operation)
            }
        }
    }
}

pub mod synchronization;

/// `/servicePrincipals/{id}/tokenLifetimePolicies`
pub mod token_lifetime_policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/tokenLifetimePolicies`
        TokenLifetimePolicies
    }

    impl TokenLifetimePolicies {
        /// `POST /servicePrincipals/{id}/tokenLifetimePolicies/$ref` — Assign tokenLifetimePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
        /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
        pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
            let operation = &Operation {
                name: "application: add_ref",
                method: Method::Post,
                path: "/servicePrincipals/{id}/tokenLifetimePolicies/$ref",
                pages: &["application-post-tokenlifetimepolicies"],
                work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                personal: "",
                application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
            };
            self.0.name("$ref").call(operation).reference(body)
        }

        /// `GET /servicePrincipals/{id}/tokenLifetimePolicies` — List assigned tokenLifetimePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
        /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
        pub fn list(&self) -> List<models::TokenLifetimePolicy> {
            let operation = &Operation {
                name: "application: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/tokenLifetimePolicies",
                pages: &["application-list-tokenlifetimepolicies"],
                work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                personal: "",
                application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/servicePrincipals/{id}/tokenLifetimePolicies/{id}$ref`
        pub fn id_ref(&self) -> id_ref::IdRef {
            id_ref::IdRef(self.0.name("{id}$ref"))
        }
    }

    /// `/servicePrincipals/{id}/tokenLifetimePolicies/{id}$ref`
    pub mod id_ref {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/servicePrincipals/{id}/tokenLifetimePolicies/{id}$ref`
            IdRef
        }

        impl IdRef {
            /// `DELETE /servicePrincipals/{id}/tokenLifetimePolicies/{id}$ref` — Remove tokenLifetimePolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`
            /// - application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more
            pub fn remove_ref(&self) -> Call<()> {
                let operation = &Operation {
                    name: "application: remove_ref",
                    method: Method::Delete,
                    path: "/servicePrincipals/{id}/tokenLifetimePolicies/{id}$ref",
                    pages: &["application-delete-tokenlifetimepolicies"],
                    work: "Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                    personal: "",
                    application: "Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}

/// `/servicePrincipals/{id}/transitiveMemberOf`
pub mod transitive_member_of {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/transitiveMemberOf`
        TransitiveMemberOf
    }

    impl TransitiveMemberOf {
        /// `GET /servicePrincipals/{id}/transitiveMemberOf` — List servicePrincipal transitive memberOf
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-transitivememberof?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.Read.All` and 3 more
        /// - application: `Application.Read.All` and 3 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "servicePrincipal: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/transitiveMemberOf",
                pages: &["serviceprincipal-list-transitivememberof"],
                work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}
