// Written by `cargo xtask gen`; do not edit.
//! `/termStore`

use super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/termStore`
    TermStore
}

impl TermStore {
    /// `GET /termStore` — Get store
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-store-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
    pub fn get(&self) -> Get<models::term_store::Store> {
        let operation = &Operation {
            name: "store: get",
            method: Method::Get,
            path: "/termStore",
            pages: &["termstore-store-get"],
            work: "TermStore.Read.All TermStore.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `PATCH /termStore` — Update store
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-store-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `TermStore.ReadWrite.All`
    pub fn update(&self, body: models::term_store::Store) -> Call<models::term_store::Store> {
        let operation = &Operation {
            name: "store: update",
            method: Method::Patch,
            path: "/termStore",
            pages: &["termstore-store-update"],
            work: "TermStore.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `/termStore/groups`
    pub fn groups(&self) -> groups::Groups {
        groups::Groups(self.0.name("groups"))
    }

    /// `/termStore/sets`
    pub fn sets(&self) -> sets::Sets {
        sets::Sets(self.0.name("sets"))
    }
}

/// `/termStore/groups`
pub mod groups {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/termStore/groups`
        Groups
    }

    impl Groups {
        /// `POST /termStore/groups` — Create group
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-post?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `TermStore.ReadWrite.All`
        pub fn create(&self, body: models::term_store::Group) -> Call<models::term_store::Group> {
            let operation = &Operation {
                name: "group: create",
                method: Method::Post,
                path: "/termStore/groups",
                pages: &["termstore-group-post"],
                work: "TermStore.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /termStore/groups` — List groups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/termstore-list-groups?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
        pub fn list(&self) -> List<models::term_store::Group> {
            let operation = &Operation {
                name: "termstore: list",
                method: Method::Get,
                path: "/termStore/groups",
                pages: &["termstore-list-groups"],
                work: "TermStore.Read.All TermStore.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/termStore/groups/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/termStore/groups/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/termStore/groups/{id}`
            Id
        }

        impl Id {
            /// `DELETE /termStore/groups/{groupId}` — Delete group
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TermStore.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "group: delete",
                    method: Method::Delete,
                    path: "/termStore/groups/{groupId}",
                    pages: &["termstore-group-delete"],
                    work: "TermStore.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /termStore/groups/{group-id}` — Get termStore group
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
            pub fn get(&self) -> Get<models::term_store::Group> {
                let operation = &Operation {
                    name: "group: get",
                    method: Method::Get,
                    path: "/termStore/groups/{group-id}",
                    pages: &["termstore-group-get"],
                    work: "TermStore.Read.All TermStore.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/termStore/groups/{id}/sets`
            pub fn sets(&self) -> sets::Sets {
                sets::Sets(self.0.name("sets"))
            }
        }

        /// `/termStore/groups/{id}/sets`
        pub mod sets {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/termStore/groups/{id}/sets`
                Sets
            }

            impl Sets {
                /// `GET /termStore/groups/{groupId}/sets` — List sets
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-list-sets?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                pub fn list(&self) -> List<models::term_store::Set> {
                    let operation = &Operation {
                        name: "group: list",
                        method: Method::Get,
                        path: "/termStore/groups/{groupId}/sets",
                        pages: &["termstore-group-list-sets"],
                        work: "TermStore.Read.All TermStore.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/termStore/groups/{id}/sets/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/termStore/groups/{id}/sets/{id}`
            pub mod id {
                use super::models;

                crate::runtime::node! {
                    /// `/termStore/groups/{id}/sets/{id}`
                    Id
                }

                impl Id {
                    /// `/termStore/groups/{id}/sets/{id}/terms`
                    pub fn terms(&self) -> terms::Terms {
                        terms::Terms(self.0.name("terms"))
                    }
                }

                /// `/termStore/groups/{id}/sets/{id}/terms`
                pub mod terms {
                    use super::models;

                    crate::runtime::node! {
                        /// `/termStore/groups/{id}/sets/{id}/terms`
                        Terms
                    }

                    impl Terms {
                        /// `/termStore/groups/{id}/sets/{id}/terms/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/termStore/groups/{id}/sets/{id}/terms/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/termStore/groups/{id}/sets/{id}/terms/{id}`
                            Id
                        }

                        impl Id {
                            /// `GET /termStore/groups/{group-id}/sets/{set-id}/terms/{term-id}` — Get term
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                            pub fn get(&self) -> Get<models::term_store::Term> {
                                let operation = &Operation {
                                    name: "term: get",
                                    method: Method::Get,
                                    path: "/termStore/groups/{group-id}/sets/{set-id}/terms/{term-id}",
                                    pages: &["termstore-term-get"],
                                    work: "TermStore.Read.All TermStore.ReadWrite.All",
                                    personal: "",
                                    application: "",
                                };
                                self.0.get(operation)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `/termStore/sets`
pub mod sets {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/termStore/sets`
        Sets
    }

    impl Sets {
        /// `POST /termStore/sets` — Create set
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-post?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `TermStore.ReadWrite.All`
        pub fn create(&self, body: models::term_store::Set) -> Call<models::term_store::Set> {
            let operation = &Operation {
                name: "set: create",
                method: Method::Post,
                path: "/termStore/sets",
                pages: &["termstore-set-post"],
                work: "TermStore.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/termStore/sets/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/termStore/sets/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/termStore/sets/{id}`
            Id
        }

        impl Id {
            /// `DELETE /termStore/sets/{setId}` — Delete set
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TermStore.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "set: delete",
                    method: Method::Delete,
                    path: "/termStore/sets/{setId}",
                    pages: &["termstore-set-delete"],
                    work: "TermStore.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /termStore/sets/{set-id}` — Get set
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
            pub fn get(&self) -> Get<models::term_store::Set> {
                let operation = &Operation {
                    name: "set: get",
                    method: Method::Get,
                    path: "/termStore/sets/{set-id}",
                    pages: &["termstore-set-get"],
                    work: "TermStore.Read.All TermStore.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /termStore/sets/{setId}` — Update set
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TermStore.ReadWrite.All`
            pub fn update(&self, body: models::term_store::Set) -> Call<models::term_store::Set> {
                let operation = &Operation {
                    name: "set: update",
                    method: Method::Patch,
                    path: "/termStore/sets/{setId}",
                    pages: &["termstore-set-update"],
                    work: "TermStore.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/termStore/sets/{id}/children`
            pub fn children(&self) -> children::Children {
                children::Children(self.0.name("children"))
            }

            /// `/termStore/sets/{id}/relations`
            pub fn relations(&self) -> relations::Relations {
                relations::Relations(self.0.name("relations"))
            }

            /// `/termStore/sets/{id}/terms`
            pub fn terms(&self) -> terms::Terms {
                terms::Terms(self.0.name("terms"))
            }
        }

        /// `/termStore/sets/{id}/children`
        pub mod children {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/termStore/sets/{id}/children`
                Children
            }

            impl Children {
                /// `POST /termStore/sets/{setId}/children` — Create term
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-post?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `TermStore.ReadWrite.All`
                pub fn create(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
                    let operation = &Operation {
                        name: "term: create",
                        method: Method::Post,
                        path: "/termStore/sets/{setId}/children",
                        pages: &["termstore-term-post"],
                        work: "TermStore.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /termStore/sets/{setId}/children` — List children
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-children?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                pub fn list(&self) -> List<models::term_store::Term> {
                    let operation = &Operation {
                        name: "term: list",
                        method: Method::Get,
                        path: "/termStore/sets/{setId}/children",
                        pages: &["termstore-term-list-children"],
                        work: "TermStore.Read.All TermStore.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/termStore/sets/{id}/relations`
        pub mod relations {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/termStore/sets/{id}/relations`
                Relations
            }

            impl Relations {
                /// `GET /termStore/sets/{setId}/relations` — List relations
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-relations?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                pub fn list(&self) -> List<models::term_store::Relation> {
                    let operation = &Operation {
                        name: "term: list",
                        method: Method::Get,
                        path: "/termStore/sets/{setId}/relations",
                        pages: &["termstore-term-list-relations"],
                        work: "TermStore.Read.All TermStore.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/termStore/sets/{id}/terms`
        pub mod terms {
            use super::models;

            crate::runtime::node! {
                /// `/termStore/sets/{id}/terms`
                Terms
            }

            impl Terms {
                /// `/termStore/sets/{id}/terms/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/termStore/sets/{id}/terms/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/termStore/sets/{id}/terms/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /termStore/sets/{setId}/terms/{termId}` — Delete term
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `TermStore.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "term: delete",
                            method: Method::Delete,
                            path: "/termStore/sets/{setId}/terms/{termId}",
                            pages: &["termstore-term-delete"],
                            work: "TermStore.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /termStore/sets/{set-id}/terms/{term-id}` — Get term
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                    pub fn get(&self) -> Get<models::term_store::Term> {
                        let operation = &Operation {
                            name: "term: get",
                            method: Method::Get,
                            path: "/termStore/sets/{set-id}/terms/{term-id}",
                            pages: &["termstore-term-get"],
                            work: "TermStore.Read.All TermStore.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /termStore/sets/{setId}/terms/{termId}` — Update term
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `TermStore.ReadWrite.All`
                    pub fn update(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
                        let operation = &Operation {
                            name: "term: update",
                            method: Method::Patch,
                            path: "/termStore/sets/{setId}/terms/{termId}",
                            pages: &["termstore-term-update"],
                            work: "TermStore.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/termStore/sets/{id}/terms/{id}/children`
                    pub fn children(&self) -> children::Children {
                        children::Children(self.0.name("children"))
                    }

                    /// `/termStore/sets/{id}/terms/{id}/relations`
                    pub fn relations(&self) -> relations::Relations {
                        relations::Relations(self.0.name("relations"))
                    }
                }

                /// `/termStore/sets/{id}/terms/{id}/children`
                pub mod children {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/termStore/sets/{id}/terms/{id}/children`
                        Children
                    }

                    impl Children {
                        /// `POST /termStore/sets/{setId}/terms/{termId}/children` — Create term
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-post?view=graph-rest-beta)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `TermStore.ReadWrite.All`
                        pub fn create(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
                            let operation = &Operation {
                                name: "term: create",
                                method: Method::Post,
                                path: "/termStore/sets/{setId}/terms/{termId}/children",
                                pages: &["termstore-term-post"],
                                work: "TermStore.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /termStore/sets/{setId}/terms/{termId}/children` — List children
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-children?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                        pub fn list(&self) -> List<models::term_store::Term> {
                            let operation = &Operation {
                                name: "term: list",
                                method: Method::Get,
                                path: "/termStore/sets/{setId}/terms/{termId}/children",
                                pages: &["termstore-term-list-children"],
                                work: "TermStore.Read.All TermStore.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }

                /// `/termStore/sets/{id}/terms/{id}/relations`
                pub mod relations {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/termStore/sets/{id}/terms/{id}/relations`
                        Relations
                    }

                    impl Relations {
                        /// `POST /termStore/sets/{setId}/terms/{termId}/relations` — Create relation
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/termstore-relation-post?view=graph-rest-beta)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `TermStore.ReadWrite.All`
                        pub fn create(&self, body: models::term_store::Relation) -> Call<models::term_store::Relation> {
                            let operation = &Operation {
                                name: "relation: create",
                                method: Method::Post,
                                path: "/termStore/sets/{setId}/terms/{termId}/relations",
                                pages: &["termstore-relation-post"],
                                work: "TermStore.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /termStore/sets/{setId}/terms/{termId}/relations` — List relations
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-relations?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                        pub fn list(&self) -> List<models::term_store::Relation> {
                            let operation = &Operation {
                                name: "term: list",
                                method: Method::Get,
                                path: "/termStore/sets/{setId}/terms/{termId}/relations",
                                pages: &["termstore-term-list-relations"],
                                work: "TermStore.Read.All TermStore.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}
