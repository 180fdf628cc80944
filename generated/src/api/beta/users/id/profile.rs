// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/profile`

use super::super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/profile`
    Profile
}

impl Profile {
    /// `DELETE /users/{id | userPrincipalName}/profile` — Delete profile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "profile: delete",
            method: Method::Delete,
            path: "/users/{id | userPrincipalName}/profile",
            pages: &["profile-delete"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "User.ReadWrite User.ReadWrite.All",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `GET /users/{id | userPrincipalName}/profile` — Get profile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - personal account: `User.Read` and 4 more
    /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
    pub fn get(&self) -> Get<models::Profile> {
        let operation = &Operation {
            name: "profile: get",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/profile",
            pages: &["profile-get"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
            application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `/users/{id}/profile/account`
    pub fn account(&self) -> account::Account {
        account::Account(self.0.name("account"))
    }

    /// `/users/{id}/profile/addresses`
    pub fn addresses(&self) -> addresses::Addresses {
        addresses::Addresses(self.0.name("addresses"))
    }

    /// `/users/{id}/profile/anniversaries`
    pub fn anniversaries(&self) -> anniversaries::Anniversaries {
        anniversaries::Anniversaries(self.0.name("anniversaries"))
    }

    /// `/users/{id}/profile/awards`
    pub fn awards(&self) -> awards::Awards {
        awards::Awards(self.0.name("awards"))
    }

    /// `/users/{id}/profile/certifications`
    pub fn certifications(&self) -> certifications::Certifications {
        certifications::Certifications(self.0.name("certifications"))
    }

    /// `/users/{id}/profile/educationalActivities`
    pub fn educational_activities(&self) -> educational_activities::EducationalActivities {
        educational_activities::EducationalActivities(self.0.name("educationalActivities"))
    }

    /// `/users/{id}/profile/emails`
    pub fn emails(&self) -> emails::Emails {
        emails::Emails(self.0.name("emails"))
    }

    /// `/users/{id}/profile/interests`
    pub fn interests(&self) -> interests::Interests {
        interests::Interests(self.0.name("interests"))
    }

    /// `/users/{id}/profile/languages`
    pub fn languages(&self) -> languages::Languages {
        languages::Languages(self.0.name("languages"))
    }

    /// `/users/{id}/profile/names`
    pub fn names(&self) -> names::Names {
        names::Names(self.0.name("names"))
    }

    /// `/users/{id}/profile/notes`
    pub fn notes(&self) -> notes::Notes {
        notes::Notes(self.0.name("notes"))
    }

    /// `/users/{id}/profile/patents`
    pub fn patents(&self) -> patents::Patents {
        patents::Patents(self.0.name("patents"))
    }

    /// `/users/{id}/profile/phones`
    pub fn phones(&self) -> phones::Phones {
        phones::Phones(self.0.name("phones"))
    }

    /// `/users/{id}/profile/positions`
    pub fn positions(&self) -> positions::Positions {
        positions::Positions(self.0.name("positions"))
    }

    /// `/users/{id}/profile/projects`
    pub fn projects(&self) -> projects::Projects {
        projects::Projects(self.0.name("projects"))
    }

    /// `/users/{id}/profile/publications`
    pub fn publications(&self) -> publications::Publications {
        publications::Publications(self.0.name("publications"))
    }

    /// `/users/{id}/profile/skills`
    pub fn skills(&self) -> skills::Skills {
        skills::Skills(self.0.name("skills"))
    }

    /// `/users/{id}/profile/webAccounts`
    pub fn web_accounts(&self) -> web_accounts::WebAccounts {
        web_accounts::WebAccounts(self.0.name("webAccounts"))
    }

    /// `/users/{id}/profile/websites`
    pub fn websites(&self) -> websites::Websites {
        websites::Websites(self.0.name("websites"))
    }
}

pub mod account;
pub mod addresses;
pub mod anniversaries;
pub mod awards;
pub mod certifications;
pub mod educational_activities;
pub mod emails;
pub mod interests;
pub mod languages;
pub mod names;

/// `/users/{id}/profile/notes`
pub mod notes {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/notes`
        Notes
    }

    impl Notes {
        /// `POST /users/{id | userPrincipalName}/profile/notes` — Create personAnnotation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn create(&self, body: models::PersonAnnotation) -> Call<models::PersonAnnotation> {
            let operation = &Operation {
                name: "profile: create",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/profile/notes",
                pages: &["profile-post-notes"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/profile/notes` — List notes
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-list-notes?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn list(&self) -> List<models::PersonAnnotation> {
            let operation = &Operation {
                name: "profile: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/notes",
                pages: &["profile-list-notes"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/profile/notes/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/profile/notes/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/profile/notes/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/profile/notes/{id}` — Delete personAnnotation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/personannotation-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "personAnnotation: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/profile/notes/{id}",
                    pages: &["personannotation-delete"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/profile/notes/{id}` — Get personAnnotation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/personannotation-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn get(&self) -> Get<models::PersonAnnotation> {
                let operation = &Operation {
                    name: "personAnnotation: get",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/profile/notes/{id}",
                    pages: &["personannotation-get"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{id | userPrincipalName}/profile/notes/{id}` — Update personAnnotation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn update(&self, body: models::PersonAnnotation) -> Call<models::PersonAnnotation> {
                let operation = &Operation {
                    name: "personAnnotation: update",
                    method: Method::Patch,
                    path: "/users/{id | userPrincipalName}/profile/notes/{id}",
                    pages: &["personannotation-update"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/users/{id}/profile/patents`
pub mod patents {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/patents`
        Patents
    }

    impl Patents {
        /// `POST /users/{id | userPrincipalName}/profile/patents` — Create itemPatent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-post-patents?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn create(&self, body: models::ItemPatent) -> Call<models::ItemPatent> {
            let operation = &Operation {
                name: "profile: create",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/profile/patents",
                pages: &["profile-post-patents"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/profile/patents` — List patents
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-list-patents?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn list(&self) -> List<models::ItemPatent> {
            let operation = &Operation {
                name: "profile: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/patents",
                pages: &["profile-list-patents"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/profile/patents/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/profile/patents/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/profile/patents/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/profile/patents/{id}` — Delete itemPatent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itempatent-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "itemPatent: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/profile/patents/{id}",
                    pages: &["itempatent-delete"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/profile/patents/{id}` — Get itemPatent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itempatent-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn get(&self) -> Get<models::ItemPatent> {
                let operation = &Operation {
                    name: "itemPatent: get",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/profile/patents/{id}",
                    pages: &["itempatent-get"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{id | userPrincipalName}/profile/patents/{id}` — Update itemPatent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itempatent-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn update(&self, body: models::ItemPatent) -> Call<models::ItemPatent> {
                let operation = &Operation {
                    name: "itemPatent: update",
                    method: Method::Patch,
                    path: "/users/{id | userPrincipalName}/profile/patents/{id}",
                    pages: &["itempatent-update"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/users/{id}/profile/phones`
pub mod phones {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/phones`
        Phones
    }

    impl Phones {
        /// `POST /users/{userId}/profile/phones` — Create itemPhoneNumber
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-post-phones?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn create(&self, body: models::ItemPhone) -> Call<models::ItemPhone> {
            let operation = &Operation {
                name: "profile: create",
                method: Method::Post,
                path: "/users/{userId}/profile/phones",
                pages: &["profile-post-phones"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/profile/phones` — List phones
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-list-phones?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn list(&self) -> List<models::ItemPhone> {
            let operation = &Operation {
                name: "profile: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/phones",
                pages: &["profile-list-phones"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/profile/phones/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/profile/phones/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/profile/phones/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{userId}/profile/phones/{itemPhoneId}` — Delete itemphonenumber
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itemphone-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "itemPhone: delete",
                    method: Method::Delete,
                    path: "/users/{userId}/profile/phones/{itemPhoneId}",
                    pages: &["itemphone-delete"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{userId}/profile/phones/{id}` — Get itemPhoneNumber
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itemphone-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn get(&self) -> Get<models::ItemPhone> {
                let operation = &Operation {
                    name: "itemPhone: get",
                    method: Method::Get,
                    path: "/users/{userId}/profile/phones/{id}",
                    pages: &["itemphone-get"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{userId}/profile/phones/{id}` — Update itemphonenumber
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itemphone-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn update(&self, body: models::ItemPhone) -> Call<models::ItemPhone> {
                let operation = &Operation {
                    name: "itemPhone: update",
                    method: Method::Patch,
                    path: "/users/{userId}/profile/phones/{id}",
                    pages: &["itemphone-update"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/users/{id}/profile/positions`
pub mod positions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/positions`
        Positions
    }

    impl Positions {
        /// `POST /users/{id | userPrincipalName}/profile/positions` — Create workPosition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-post-positions?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn create(&self, body: models::WorkPosition) -> Call<models::WorkPosition> {
            let operation = &Operation {
                name: "profile: create",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/profile/positions",
                pages: &["profile-post-positions"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/profile/positions` — List positions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-list-positions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn list(&self) -> List<models::WorkPosition> {
            let operation = &Operation {
                name: "profile: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/positions",
                pages: &["profile-list-positions"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/profile/positions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/profile/positions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/profile/positions/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/profile/positions/{id}` — Delete workPosition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workposition-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "workPosition: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/profile/positions/{id}",
                    pages: &["workposition-delete"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/profile/positions/{id}` — Get workPosition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workposition-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn get(&self) -> Get<models::WorkPosition> {
                let operation = &Operation {
                    name: "workPosition: get",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/profile/positions/{id}",
                    pages: &["workposition-get"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{id | userPrincipalName}/profile/positions/{id}` — Update workPosition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workposition-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn update(&self, body: models::WorkPosition) -> Call<models::WorkPosition> {
                let operation = &Operation {
                    name: "workPosition: update",
                    method: Method::Patch,
                    path: "/users/{id | userPrincipalName}/profile/positions/{id}",
                    pages: &["workposition-update"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/users/{id}/profile/projects`
pub mod projects {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/projects`
        Projects
    }

    impl Projects {
        /// `POST /users/{id | userPrincipalName}/profile/projects` — Create projectParticipation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-post-projects?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn create(&self, body: models::ProjectParticipation) -> Call<models::ProjectParticipation> {
            let operation = &Operation {
                name: "profile: create",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/profile/projects",
                pages: &["profile-post-projects"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/profile/projects` — List projects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-list-projects?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn list(&self) -> List<models::ProjectParticipation> {
            let operation = &Operation {
                name: "profile: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/projects",
                pages: &["profile-list-projects"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/profile/projects/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/profile/projects/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/profile/projects/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/profile/projects/{id}` — Delete projectParticipation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/projectparticipation-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "projectParticipation: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/profile/projects/{id}",
                    pages: &["projectparticipation-delete"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/profile/projects/{id}` — Get projectParticipation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/projectparticipation-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn get(&self) -> Get<models::ProjectParticipation> {
                let operation = &Operation {
                    name: "projectParticipation: get",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/profile/projects/{id}",
                    pages: &["projectparticipation-get"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{id | userPrincipalName}/profile/projects/{id}` — Update projectparticipation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/projectparticipation-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn update(&self, body: models::ProjectParticipation) -> Call<models::ProjectParticipation> {
                let operation = &Operation {
                    name: "projectParticipation: update",
                    method: Method::Patch,
                    path: "/users/{id | userPrincipalName}/profile/projects/{id}",
                    pages: &["projectparticipation-update"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/users/{id}/profile/publications`
pub mod publications {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/publications`
        Publications
    }

    impl Publications {
        /// `POST /users/{id | userPrincipalName}/profile/publications` — Create itemPublication
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-post-publications?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn create(&self, body: models::ItemPublication) -> Call<models::ItemPublication> {
            let operation = &Operation {
                name: "profile: create",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/profile/publications",
                pages: &["profile-post-publications"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/profile/publications` — List publications
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-list-publications?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn list(&self) -> List<models::ItemPublication> {
            let operation = &Operation {
                name: "profile: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/publications",
                pages: &["profile-list-publications"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/profile/publications/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/profile/publications/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/profile/publications/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/profile/publications/{id}` — Delete itemPublication
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itempublication-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "itemPublication: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/profile/publications/{id}",
                    pages: &["itempublication-delete"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/profile/publications/{id}` — Get itemPublication
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itempublication-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn get(&self) -> Get<models::ItemPublication> {
                let operation = &Operation {
                    name: "itemPublication: get",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/profile/publications/{id}",
                    pages: &["itempublication-get"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{id | userPrincipalName}/profile/publications/{id}` — Update itemPublication
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/itempublication-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn update(&self, body: models::ItemPublication) -> Call<models::ItemPublication> {
                let operation = &Operation {
                    name: "itemPublication: update",
                    method: Method::Patch,
                    path: "/users/{id | userPrincipalName}/profile/publications/{id}",
                    pages: &["itempublication-update"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/users/{id}/profile/skills`
pub mod skills {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/skills`
        Skills
    }

    impl Skills {
        /// `POST /users/{id | userPrincipalName}/profile/skills` — Create skillProficiency
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn create(&self, body: models::SkillProficiency) -> Call<models::SkillProficiency> {
            let operation = &Operation {
                name: "profile: create",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/profile/skills",
                pages: &["profile-post-skills"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/profile/skills` — List skills
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-list-skills?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn list(&self) -> List<models::SkillProficiency> {
            let operation = &Operation {
                name: "profile: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/skills",
                pages: &["profile-list-skills"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/profile/skills/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/profile/skills/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/profile/skills/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/profile/skills/{id}` — Delete skillProficiency
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/skillproficiency-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "skillProficiency: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/profile/skills/{id}",
                    pages: &["skillproficiency-delete"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/profile/skills/{id}` — Get skillProficiency
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/skillproficiency-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn get(&self) -> Get<models::SkillProficiency> {
                let operation = &Operation {
                    name: "skillProficiency: get",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/profile/skills/{id}",
                    pages: &["skillproficiency-get"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{id | userPrincipalName}/profile/skills/{id}` — Update skillproficiency
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn update(&self, body: models::SkillProficiency) -> Call<models::SkillProficiency> {
                let operation = &Operation {
                    name: "skillProficiency: update",
                    method: Method::Patch,
                    path: "/users/{id | userPrincipalName}/profile/skills/{id}",
                    pages: &["skillproficiency-update"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/users/{id}/profile/webAccounts`
pub mod web_accounts {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/webAccounts`
        WebAccounts
    }

    impl WebAccounts {
        /// `POST /users/{id | userPrincipalName}/profile/webAccounts` — Create webAccount
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-post-webaccounts?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn create(&self, body: models::WebAccount) -> Call<models::WebAccount> {
            let operation = &Operation {
                name: "profile: create",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/profile/webAccounts",
                pages: &["profile-post-webaccounts"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/profile/webAccounts` — List webAccounts
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-list-webaccounts?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn list(&self) -> List<models::WebAccount> {
            let operation = &Operation {
                name: "profile: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/webAccounts",
                pages: &["profile-list-webaccounts"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/profile/webAccounts/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/profile/webAccounts/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/profile/webAccounts/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/profile/webAccounts/{id}` — Delete webAccount
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/webaccount-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "webAccount: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/profile/webAccounts/{id}",
                    pages: &["webaccount-delete"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/profile/webAccounts/{id}` — Get webAccount
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/webaccount-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn get(&self) -> Get<models::WebAccount> {
                let operation = &Operation {
                    name: "webAccount: get",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/profile/webAccounts/{id}",
                    pages: &["webaccount-get"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{id | userPrincipalName}/profile/webAccounts/{id}` — Update webAccount
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/webaccount-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn update(&self, body: models::WebAccount) -> Call<models::WebAccount> {
                let operation = &Operation {
                    name: "webAccount: update",
                    method: Method::Patch,
                    path: "/users/{id | userPrincipalName}/profile/webAccounts/{id}",
                    pages: &["webaccount-update"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/users/{id}/profile/websites`
pub mod websites {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/profile/websites`
        Websites
    }

    impl Websites {
        /// `POST /users/{id | userPrincipalName}/profile/websites` — Create personWebsite
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-post-websites?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn create(&self, body: models::PersonWebsite) -> Call<models::PersonWebsite> {
            let operation = &Operation {
                name: "profile: create",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/profile/websites",
                pages: &["profile-post-websites"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/profile/websites` — List websites
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profile-list-websites?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read` and 4 more
        /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
        pub fn list(&self) -> List<models::PersonWebsite> {
            let operation = &Operation {
                name: "profile: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/profile/websites",
                pages: &["profile-list-websites"],
                work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/profile/websites/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/profile/websites/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/profile/websites/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id | userPrincipalName}/profile/websites/{id}` — Delete personWebsite
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/personwebsite-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "personWebsite: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/profile/websites/{id}",
                    pages: &["personwebsite-delete"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id | userPrincipalName}/profile/websites/{id}` — Get personWebsite
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/personwebsite-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 4 more
            /// - personal account: `User.Read` and 4 more
            /// - application: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`
            pub fn get(&self) -> Get<models::PersonWebsite> {
                let operation = &Operation {
                    name: "personWebsite: get",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/profile/websites/{id}",
                    pages: &["personwebsite-get"],
                    work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    personal: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All",
                    application: "User.ReadBasic.All User.Read.All User.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{id | userPrincipalName}/profile/websites/{id}` — Update personwebsite
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/personwebsite-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
            /// - application: `User.ReadWrite.All`
            pub fn update(&self, body: models::PersonWebsite) -> Call<models::PersonWebsite> {
                let operation = &Operation {
                    name: "personWebsite: update",
                    method: Method::Patch,
                    path: "/users/{id | userPrincipalName}/profile/websites/{id}",
                    pages: &["personwebsite-update"],
                    work: "User.ReadWrite User.ReadWrite.All",
                    personal: "User.ReadWrite User.ReadWrite.All",
                    application: "User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
