// Written by `cargo xtask gen`; do not edit.
//! `/directory`

use super::{models, requests};

crate::runtime::node! {
    /// `/directory`
    Directory
}

impl Directory {
    /// `/directory/administrativeUnits`
    pub fn administrative_units(&self) -> administrative_units::AdministrativeUnits {
        administrative_units::AdministrativeUnits(self.0.name("administrativeUnits"))
    }

    /// `/directory/attributeSets`
    pub fn attribute_sets(&self) -> attribute_sets::AttributeSets {
        attribute_sets::AttributeSets(self.0.name("attributeSets"))
    }

    /// `/directory/customSecurityAttributeDefinitions`
    pub fn custom_security_attribute_definitions(
        &self,
    ) -> custom_security_attribute_definitions::CustomSecurityAttributeDefinitions
    {
        custom_security_attribute_definitions::CustomSecurityAttributeDefinitions(
            self.0.name("customSecurityAttributeDefinitions"),
        )
    }

    /// `/directory/deleteditems`
    pub fn deleteditems(&self) -> deleteditems::Deleteditems {
        deleteditems::Deleteditems(self.0.name("deleteditems"))
    }

    /// `/directory/federationConfigurations`
    pub fn federation_configurations(&self) -> federation_configurations::FederationConfigurations {
        federation_configurations::FederationConfigurations(self.0.name("federationConfigurations"))
    }
}

/// `/directory/administrativeUnits`
pub mod administrative_units {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/directory/administrativeUnits`
        AdministrativeUnits
    }

    impl AdministrativeUnits {
        /// `POST /directory/administrativeUnits` — Create administrativeUnit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directory-post-administrativeunits?view=graph-rest-beta)
        /// Required: `displayName`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `AdministrativeUnit.ReadWrite.All`
        /// - application: `AdministrativeUnit.ReadWrite.All`
        pub fn create(&self, body: models::AdministrativeUnit) -> Call<models::AdministrativeUnit> {
            let operation = &Operation {
                name: "directory: create",
                method: Method::Post,
                path: "/directory/administrativeUnits",
                pages: &["directory-post-administrativeunits"],
                work: "AdministrativeUnit.ReadWrite.All",
                personal: "",
                application: "AdministrativeUnit.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /directory/administrativeUnits` — List administrativeunits
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directory-list-administrativeunits?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
        /// - application: `AdministrativeUnit.Read.All` and 3 more
        pub fn list(&self) -> List<models::AdministrativeUnit> {
            let operation = &Operation {
                name: "directory: list",
                method: Method::Get,
                path: "/directory/administrativeUnits",
                pages: &["directory-list-administrativeunits"],
                work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/directory/administrativeUnits/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/directory/administrativeUnits/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/directory/administrativeUnits/{id}`
            Id
        }

        impl Id {
            /// `GET /directory/administrativeUnits/{id}` — Get administrativeUnit
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
            /// - application: `AdministrativeUnit.Read.All` and 3 more
            pub fn get(&self) -> Get<models::AdministrativeUnit> {
                let operation = &Operation {
                    name: "administrativeUnit: get",
                    method: Method::Get,
                    path: "/directory/administrativeUnits/{id}",
                    pages: &["administrativeunit-get"],
                    work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /directory/administrativeUnits/{id}` — Update administrativeunit
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AdministrativeUnit.ReadWrite.All`
            /// - application: `AdministrativeUnit.ReadWrite.All`
            pub fn update(&self, body: models::AdministrativeUnit) -> Call<()> {
                let operation = &Operation {
                    name: "administrativeUnit: update",
                    method: Method::Patch,
                    path: "/directory/administrativeUnits/{id}",
                    pages: &["administrativeunit-update"],
                    work: "AdministrativeUnit.ReadWrite.All",
                    personal: "",
                    application: "AdministrativeUnit.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/directory/attributeSets`
pub mod attribute_sets {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/directory/attributeSets`
        AttributeSets
    }

    impl AttributeSets {
        /// `POST /directory/attributeSets` — Create attributeSet
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directory-post-attributesets?view=graph-rest-beta)
        /// Required: `id`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `CustomSecAttributeDefinition.ReadWrite.All`
        /// - application: `CustomSecAttributeDefinition.ReadWrite.All`
        pub fn create(&self, body: models::AttributeSet) -> Call<models::AttributeSet> {
            let operation = &Operation {
                name: "directory: create",
                method: Method::Post,
                path: "/directory/attributeSets",
                pages: &["directory-post-attributesets"],
                work: "CustomSecAttributeDefinition.ReadWrite.All",
                personal: "",
                application: "CustomSecAttributeDefinition.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /directory/attributeSets` — List attributesets
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directory-list-attributesets?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
        /// - application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
        pub fn list(&self) -> List<models::AttributeSet> {
            let operation = &Operation {
                name: "directory: list",
                method: Method::Get,
                path: "/directory/attributeSets",
                pages: &["directory-list-attributesets"],
                work: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
                personal: "",
                application: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/directory/attributeSets/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/directory/attributeSets/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/directory/attributeSets/{id}`
            Id
        }

        impl Id {
            /// `GET /directory/attributeSets/{attributeSetId}` — Get attributeSet
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/attributeset-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
            /// - application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
            pub fn get(&self) -> Get<models::AttributeSet> {
                let operation = &Operation {
                    name: "attributeSet: get",
                    method: Method::Get,
                    path: "/directory/attributeSets/{attributeSetId}",
                    pages: &["attributeset-get"],
                    work: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
                    personal: "",
                    application: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /directory/attributeSets/{attributeSetId}` — Update attributeSet
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/attributeset-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CustomSecAttributeDefinition.ReadWrite.All`
            /// - application: `CustomSecAttributeDefinition.ReadWrite.All`
            pub fn update(&self, body: models::AttributeSet) -> Call<()> {
                let operation = &Operation {
                    name: "attributeSet: update",
                    method: Method::Patch,
                    path: "/directory/attributeSets/{attributeSetId}",
                    pages: &["attributeset-update"],
                    work: "CustomSecAttributeDefinition.ReadWrite.All",
                    personal: "",
                    application: "CustomSecAttributeDefinition.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/directory/customSecurityAttributeDefinitions`
pub mod custom_security_attribute_definitions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/directory/customSecurityAttributeDefinitions`
        CustomSecurityAttributeDefinitions
    }

    impl CustomSecurityAttributeDefinitions {
        /// `POST /directory/customSecurityAttributeDefinitions` — Create customSecurityAttributeDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directory-post-customsecurityattributedefinitions?view=graph-rest-beta)
        /// Required: `attributeSet`, `isCollection`, `isSearchable`, `name`, `status`, `type`, `usePreDefinedValuesOnly`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `CustomSecAttributeDefinition.ReadWrite.All`
        /// - application: `CustomSecAttributeDefinition.ReadWrite.All`
        pub fn create(
            &self,
            body: models::CustomSecurityAttributeDefinition,
        ) -> Call<models::CustomSecurityAttributeDefinition> {
            let operation = &Operation {
                name: "directory: create",
                method: Method::Post,
                path: "/directory/customSecurityAttributeDefinitions",
                pages: &["directory-post-customsecurityattributedefinitions"],
                work: "CustomSecAttributeDefinition.ReadWrite.All",
                personal: "",
                application: "CustomSecAttributeDefinition.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /directory/customSecurityAttributeDefinitions` — List customSecurityAttributeDefinitions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directory-list-customsecurityattributedefinitions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
        /// - application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
        pub fn list(&self) -> List<models::CustomSecurityAttributeDefinition> {
            let operation = &Operation {
                name: "directory: list",
                method: Method::Get,
                path: "/directory/customSecurityAttributeDefinitions",
                pages: &["directory-list-customsecurityattributedefinitions"],
                work: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
                personal: "",
                application: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/directory/customSecurityAttributeDefinitions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/directory/customSecurityAttributeDefinitions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/directory/customSecurityAttributeDefinitions/{id}`
            Id
        }

        impl Id {
            /// `GET /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}` — Get customSecurityAttributeDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
            /// - application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
            pub fn get(&self) -> Get<models::CustomSecurityAttributeDefinition> {
                let operation = &Operation {
                    name: "customSecurityAttributeDefinition: get",
                    method: Method::Get,
                    path: "/directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}",
                    pages: &["customsecurityattributedefinition-get"],
                    work: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
                    personal: "",
                    application: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}` — Update customSecurityAttributeDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CustomSecAttributeDefinition.ReadWrite.All`
            /// - application: `CustomSecAttributeDefinition.ReadWrite.All`
            pub fn update(&self, body: models::CustomSecurityAttributeDefinition) -> Call<()> {
                let operation = &Operation {
                    name: "customSecurityAttributeDefinition: update",
                    method: Method::Patch,
                    path: "/directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}",
                    pages: &["customsecurityattributedefinition-update"],
                    work: "CustomSecAttributeDefinition.ReadWrite.All",
                    personal: "",
                    application: "CustomSecAttributeDefinition.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/directory/customSecurityAttributeDefinitions/{id}/allowedValues`
            pub fn allowed_values(&self) -> allowed_values::AllowedValues {
                allowed_values::AllowedValues(self.0.name("allowedValues"))
            }
        }

        /// `/directory/customSecurityAttributeDefinitions/{id}/allowedValues`
        pub mod allowed_values {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/directory/customSecurityAttributeDefinitions/{id}/allowedValues`
                AllowedValues
            }

            impl AllowedValues {
                /// `POST /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues` — Create allowedValue
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-post-allowedvalues?view=graph-rest-beta)
                /// Required: `id`, `isActive`. Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `CustomSecAttributeDefinition.ReadWrite.All`
                /// - application: `CustomSecAttributeDefinition.ReadWrite.All`
                pub fn create(&self, body: models::AllowedValue) -> Call<models::AllowedValue> {
                    let operation = &Operation {
                        name: "customSecurityAttributeDefinition: create",
                        method: Method::Post,
                        path: "/directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues",
                        pages: &["customsecurityattributedefinition-post-allowedvalues"],
                        work: "CustomSecAttributeDefinition.ReadWrite.All",
                        personal: "",
                        application: "CustomSecAttributeDefinition.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues` — List allowedvalues
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-list-allowedvalues?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
                /// - application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
                pub fn list(&self) -> List<models::AllowedValue> {
                    let operation = &Operation {
                        name: "customSecurityAttributeDefinition: list",
                        method: Method::Get,
                        path: "/directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues",
                        pages: &["customsecurityattributedefinition-list-allowedvalues"],
                        work: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
                        personal: "",
                        application: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}`
                    Id
                }

                impl Id {
                    /// `GET /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues/{allowedValueId}` — Get allowedValue
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/allowedvalue-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
                    /// - application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`
                    pub fn get(&self) -> Get<models::AllowedValue> {
                        let operation = &Operation {
                            name: "allowedValue: get",
                            method: Method::Get,
                            path: "/directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues/{allowedValueId}",
                            pages: &["allowedvalue-get"],
                            work: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
                            personal: "",
                            application: "CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues/{allowedValueId}` — Update allowedValue
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/allowedvalue-update?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `CustomSecAttributeDefinition.ReadWrite.All`
                    /// - application: `CustomSecAttributeDefinition.ReadWrite.All`
                    pub fn update(&self, body: models::AllowedValue) -> Call<()> {
                        let operation = &Operation {
                            name: "allowedValue: update",
                            method: Method::Patch,
                            path: "/directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues/{allowedValueId}",
                            pages: &["allowedvalue-update"],
                            work: "CustomSecAttributeDefinition.ReadWrite.All",
                            personal: "",
                            application: "CustomSecAttributeDefinition.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }
}

/// `/directory/deleteditems`
pub mod deleteditems {
    use super::models;

    crate::runtime::node! {
        /// `/directory/deleteditems`
        Deleteditems
    }

    impl Deleteditems {
        /// `/directory/deleteditems/microsoft.graph.application`
        pub fn as_application(&self) -> as_application::AsApplication {
            as_application::AsApplication(self.0.name("microsoft.graph.application"))
        }

        /// `/directory/deleteditems/microsoft.graph.group`
        pub fn as_group(&self) -> as_group::AsGroup {
            as_group::AsGroup(self.0.name("microsoft.graph.group"))
        }

        /// `/directory/deleteditems/microsoft.graph.servicePrincipal`
        pub fn as_service_principal(&self) -> as_service_principal::AsServicePrincipal {
            as_service_principal::AsServicePrincipal(self.0.name("microsoft.graph.servicePrincipal"))
        }

        /// `/directory/deleteditems/microsoft.graph.user`
        pub fn as_user(&self) -> as_user::AsUser {
            as_user::AsUser(self.0.name("microsoft.graph.user"))
        }

        /// `/directory/deleteditems/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/directory/deleteditems/microsoft.graph.application`
    pub mod as_application {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deleteditems/microsoft.graph.application`
            AsApplication
        }

        impl AsApplication {
            /// `GET /directory/deleteditems/microsoft.graph.application` — List deletedItems directory objects
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 7 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deleteditems/microsoft.graph.application",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/directory/deleteditems/microsoft.graph.group`
    pub mod as_group {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deleteditems/microsoft.graph.group`
            AsGroup
        }

        impl AsGroup {
            /// `GET /directory/deleteditems/microsoft.graph.group` — List deletedItems directory objects
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 7 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deleteditems/microsoft.graph.group",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/directory/deleteditems/microsoft.graph.servicePrincipal`
    pub mod as_service_principal {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deleteditems/microsoft.graph.servicePrincipal`
            AsServicePrincipal
        }

        impl AsServicePrincipal {
            /// `GET /directory/deleteditems/microsoft.graph.servicePrincipal` — List deletedItems directory objects
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 7 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deleteditems/microsoft.graph.servicePrincipal",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/directory/deleteditems/microsoft.graph.user`
    pub mod as_user {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deleteditems/microsoft.graph.user`
            AsUser
        }

        impl AsUser {
            /// `GET /directory/deletedItems/microsoft.graph.user` — List deletedItems directory objects
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 7 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deletedItems/microsoft.graph.user",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/directory/deleteditems/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deleteditems/{id}`
            Id
        }

        impl Id {
            /// `DELETE /directory/deleteditems/{id}` — Permanently delete item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All` and 3 more
            /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deleteditems: delete",
                    method: Method::Delete,
                    path: "/directory/deleteditems/{id}",
                    pages: &["directory-deleteditems-delete"],
                    work: "Application.ReadWrite.All Directory.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /directory/deleteditems/{id}` — Get deleted item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 8 more
            pub fn get(&self) -> Get<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: get",
                    method: Method::Get,
                    path: "/directory/deleteditems/{id}",
                    pages: &["directory-deleteditems-get"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /directory/deleteditems/{id}/restore` — Restore deleted item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy` and 3 more
            pub fn restore(&self) -> Call<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: restore",
                    method: Method::Post,
                    path: "/directory/deleteditems/{id}/restore",
                    pages: &["directory-deleteditems-restore"],
                    work: "Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All",
                };
                self.0.name("restore").call(operation)
            }
        }
    }
}

/// `/directory/federationConfigurations`
pub mod federation_configurations {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/directory/federationConfigurations`
        FederationConfigurations
    }

    impl FederationConfigurations {
        /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation`
        pub fn as_saml_or_ws_fed_external_domain_federation(
            &self,
        ) -> as_saml_or_ws_fed_external_domain_federation::AsSamlOrWsFedExternalDomainFederation
        {
            as_saml_or_ws_fed_external_domain_federation::AsSamlOrWsFedExternalDomainFederation(
                self.0.name("graph.samlOrWsFedExternalDomainFederation"),
            )
        }

        /// `/directory/federationConfigurations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }

        /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation`
        pub fn saml_or_ws_fed_external_domain_federation(
            &self,
        ) -> saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederation
        {
            saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederation(
                self.0.name("microsoft.graph.samlOrWsFedExternalDomainFederation"),
            )
        }
    }

    /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation`
    pub mod as_saml_or_ws_fed_external_domain_federation {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation`
            AsSamlOrWsFedExternalDomainFederation
        }

        impl AsSamlOrWsFedExternalDomainFederation {
            /// `GET /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation` — List samlOrWsFedExternalDomainFederations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
            /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
            pub fn list(&self) -> List<models::SamlOrWsFedExternalDomainFederation> {
                let operation = &Operation {
                    name: "samlOrWsFedExternalDomainFederation: list",
                    method: Method::Get,
                    path: "/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation",
                    pages: &["samlorwsfedexternaldomainfederation-list", "samlorwsfedexternaldomainfederation-get"],
                    work: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                    personal: "",
                    application: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{id}`
                Id
            }

            impl Id {
                /// `PATCH /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}` — Update samlOrWsFedExternalDomainFederation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityProvider.ReadWrite.All`
                /// - application: `IdentityProvider.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::SamlOrWsFedExternalDomainFederation,
                ) -> Call<models::SamlOrWsFedExternalDomainFederation> {
                    let operation = &Operation {
                        name: "samlOrWsFedExternalDomainFederation: update",
                        method: Method::Patch,
                        path: "/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}",
                        pages: &["samlorwsfedexternaldomainfederation-update"],
                        work: "IdentityProvider.ReadWrite.All",
                        personal: "",
                        application: "IdentityProvider.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/directory/federationConfigurations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/directory/federationConfigurations/{id}`
            Id
        }

        impl Id {
            /// `DELETE /directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}` — Delete samlOrWsFedExternalDomainFederation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityProvider.ReadWrite.All`
            /// - application: `IdentityProvider.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "samlOrWsFedExternalDomainFederation: delete",
                    method: Method::Delete,
                    path: "/directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}",
                    pages: &["samlorwsfedexternaldomainfederation-delete"],
                    work: "IdentityProvider.ReadWrite.All",
                    personal: "",
                    application: "IdentityProvider.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation`
            pub fn saml_or_ws_fed_external_domain_federation(
                &self,
            ) -> saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederation
            {
                saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederation(
                    self.0.name("microsoft.graph.samlOrWsFedExternalDomainFederation"),
                )
            }
        }

        /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation`
        pub mod saml_or_ws_fed_external_domain_federation {
            use super::models;

            crate::runtime::node! {
                /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation`
                SamlOrWsFedExternalDomainFederation
            }

            impl SamlOrWsFedExternalDomainFederation {
                /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains`
                pub fn domains(&self) -> domains::Domains {
                    domains::Domains(self.0.name("domains"))
                }
            }

            /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains`
            pub mod domains {
                use super::models;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains`
                    Domains
                }

                impl Domains {
                    /// `POST /directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains` — Create externalDomainName
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post-domains?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `IdentityProvider.ReadWrite.All`
                    /// - application: `IdentityProvider.ReadWrite.All`
                    pub fn create(&self, body: models::ExternalDomainName) -> Call<models::ExternalDomainName> {
                        let operation = &Operation {
                            name: "samlOrWsFedExternalDomainFederation: create",
                            method: Method::Post,
                            path: "/directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains",
                            pages: &["samlorwsfedexternaldomainfederation-post-domains"],
                            work: "IdentityProvider.ReadWrite.All",
                            personal: "",
                            application: "IdentityProvider.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }

    /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation`
    pub mod saml_or_ws_fed_external_domain_federation {
        use super::{models, requests};
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation`
            SamlOrWsFedExternalDomainFederation
        }

        impl SamlOrWsFedExternalDomainFederation {
            /// `POST /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation` — Create samlOrWsFedExternalDomainFederation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityProvider.ReadWrite.All`
            /// - application: `IdentityProvider.ReadWrite.All`
            pub fn call(
                &self,
                body: requests::saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederationRequest,
            ) -> Call<models::SamlOrWsFedExternalDomainFederation> {
                let operation = &Operation {
                    name: "samlOrWsFedExternalDomainFederation: call",
                    method: Method::Post,
                    path: "/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation",
                    pages: &["samlorwsfedexternaldomainfederation-post"],
                    work: "IdentityProvider.ReadWrite.All",
                    personal: "",
                    application: "IdentityProvider.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}`
        pub mod id {
            use super::models;

            crate::runtime::node! {
                /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}`
                Id
            }

            impl Id {
                /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}/domains`
                pub fn domains(&self) -> domains::Domains {
                    domains::Domains(self.0.name("domains"))
                }
            }

            /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}/domains`
            pub mod domains {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}/domains`
                    Domains
                }

                impl Domains {
                    /// `GET /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}/domains` — List domains
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-list-domains?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
                    /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
                    pub fn list(&self) -> List<models::ExternalDomainName> {
                        let operation = &Operation {
                            name: "samlOrWsFedExternalDomainFederation: list",
                            method: Method::Get,
                            path: "/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}/domains",
                            pages: &["samlorwsfedexternaldomainfederation-list-domains"],
                            work: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                            personal: "",
                            application: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }
}
