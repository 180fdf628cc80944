// Written by `cargo xtask gen`; do not edit.
//! `/sites/{id}/termStore`

use super::super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/sites/{id}/termStore`
    TermStore
}

impl TermStore {
    /// `GET /sites/{site-id}/termStore` — Get store
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-store-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
    pub fn get(&self) -> Get<models::term_store::Store> {
        let operation = &Operation {
            name: "store: get",
            method: Method::Get,
            path: "/sites/{site-id}/termStore",
            pages: &["termstore-store-get"],
            work: "TermStore.Read.All TermStore.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `PATCH /sites/{site-id}/termStore` — Update store
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termstore-store-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `TermStore.ReadWrite.All`
    pub fn update(&self, body: models::term_store::Store) -> Call<models::term_store::Store> {
        let operation = &Operation {
            name: "store: update",
            method: Method::Patch,
            path: "/sites/{site-id}/termStore",
            pages: &["termstore-store-update"],
            work: "TermStore.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `/sites/{id}/termStore/groups`
    pub fn groups(&self) -> groups::Groups {
        groups::Groups(self.0.name("groups"))
    }

    /// `/sites/{id}/termStore/sets`
    pub fn sets(&self) -> sets::Sets {
        sets::Sets(self.0.name("sets"))
    }
}

/// `/sites/{id}/termStore/groups`
pub mod groups {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/termStore/groups`
        Groups
    }

    impl Groups {
        /// `POST /sites/{site-id}/termStore/groups` — Create termStore group
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-post?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `TermStore.ReadWrite.All`
        pub fn create(&self, body: models::term_store::Group) -> Call<models::term_store::Group> {
            let operation = &Operation {
                name: "group: create",
                method: Method::Post,
                path: "/sites/{site-id}/termStore/groups",
                pages: &["termstore-group-post"],
                work: "TermStore.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /sites/{site-id}/termStore/groups` — List termStore groups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/termstore-list-groups?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
        pub fn list(&self) -> List<models::term_store::Group> {
            let operation = &Operation {
                name: "termstore: list",
                method: Method::Get,
                path: "/sites/{site-id}/termStore/groups",
                pages: &["termstore-list-groups"],
                work: "TermStore.Read.All TermStore.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/sites/{id}/termStore/groups/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/sites/{id}/termStore/groups/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/termStore/groups/{id}`
            Id
        }

        impl Id {
            /// `DELETE /sites/{site-id}/termStore/groups/{group-id}` — Delete group
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TermStore.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "group: delete",
                    method: Method::Delete,
                    path: "/sites/{site-id}/termStore/groups/{group-id}",
                    pages: &["termstore-group-delete"],
                    work: "TermStore.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /sites/{site-id}/termStore/groups/{group-id}` — Get group
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
            pub fn get(&self) -> Get<models::term_store::Group> {
                let operation = &Operation {
                    name: "group: get",
                    method: Method::Get,
                    path: "/sites/{site-id}/termStore/groups/{group-id}",
                    pages: &["termstore-group-get"],
                    work: "TermStore.Read.All TermStore.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/sites/{id}/termStore/groups/{id}/sets`
            pub fn sets(&self) -> sets::Sets {
                sets::Sets(self.0.name("sets"))
            }
        }

        /// `/sites/{id}/termStore/groups/{id}/sets`
        pub mod sets {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/termStore/groups/{id}/sets`
                Sets
            }

            impl Sets {
                /// `GET /sites/{site-id}/termStore/groups/{group-id}/sets` — List sets
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/termstore-group-list-sets?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                pub fn list(&self) -> List<models::term_store::Set> {
                    let operation = &Operation {
                        name: "group: list",
                        method: Method::Get,
                        path: "/sites/{site-id}/termStore/groups/{group-id}/sets",
                        pages: &["termstore-group-list-sets"],
                        work: "TermStore.Read.All TermStore.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/sites/{id}/termStore/groups/{id}/sets/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/sites/{id}/termStore/groups/{id}/sets/{id}`
            pub mod id {
                use super::models;

                crate::runtime::node! {
                    /// `/sites/{id}/termStore/groups/{id}/sets/{id}`
                    Id
                }

                impl Id {
                    /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms`
                    pub fn terms(&self) -> terms::Terms {
                        terms::Terms(self.0.name("terms"))
                    }
                }

                /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms`
                pub mod terms {
                    use super::models;

                    crate::runtime::node! {
                        /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms`
                        Terms
                    }

                    impl Terms {
                        /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/sites/{id}/termStore/groups/{id}/sets/{id}/terms/{id}`
                            Id
                        }

                        impl Id {
                            /// `GET /sites/{site-id}/termStore/groups/{group-id}/sets/{set-id}/terms/{term-id}` — Get term
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-get?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                            pub fn get(&self) -> Get<models::term_store::Term> {
                                let operation = &Operation {
                                    name: "term: get",
                                    method: Method::Get,
                                    path: "/sites/{site-id}/termStore/groups/{group-id}/sets/{set-id}/terms/{term-id}",
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

/// `/sites/{id}/termStore/sets`
pub mod sets {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/termStore/sets`
        Sets
    }

    impl Sets {
        /// `POST /sites/{site-id}/termStore/sets` — Create set
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-post?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `TermStore.ReadWrite.All`
        pub fn create(&self, body: models::term_store::Set) -> Call<models::term_store::Set> {
            let operation = &Operation {
                name: "set: create",
                method: Method::Post,
                path: "/sites/{site-id}/termStore/sets",
                pages: &["termstore-set-post"],
                work: "TermStore.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/sites/{id}/termStore/sets/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/sites/{id}/termStore/sets/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/termStore/sets/{id}`
            Id
        }

        impl Id {
            /// `DELETE /sites/{site-id}/termStore/sets/{set-id}` — Delete set
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `TermStore.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "set: delete",
                    method: Method::Delete,
                    path: "/sites/{site-id}/termStore/sets/{set-id}",
                    pages: &["termstore-set-delete"],
                    work: "TermStore.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /sites/{site-id}/termStore/sets/{set-id}` — Get set
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
            pub fn get(&self) -> Get<models::term_store::Set> {
                let operation = &Operation {
                    name: "set: get",
                    method: Method::Get,
                    path: "/sites/{site-id}/termStore/sets/{set-id}",
                    pages: &["termstore-set-get"],
                    work: "TermStore.Read.All TermStore.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /sites/{site-id}/termStore/sets/{set-id}` — Update set
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termstore-set-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TermStore.ReadWrite.All`
            pub fn update(&self, body: models::term_store::Set) -> Call<models::term_store::Set> {
                let operation = &Operation {
                    name: "set: update",
                    method: Method::Patch,
                    path: "/sites/{site-id}/termStore/sets/{set-id}",
                    pages: &["termstore-set-update"],
                    work: "TermStore.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/sites/{id}/termStore/sets/{id}/children`
            pub fn children(&self) -> children::Children {
                children::Children(self.0.name("children"))
            }

            /// `/sites/{id}/termStore/sets/{id}/relations`
            pub fn relations(&self) -> relations::Relations {
                relations::Relations(self.0.name("relations"))
            }

            /// `/sites/{id}/termStore/sets/{id}/terms`
            pub fn terms(&self) -> terms::Terms {
                terms::Terms(self.0.name("terms"))
            }
        }

        /// `/sites/{id}/termStore/sets/{id}/children`
        pub mod children {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/termStore/sets/{id}/children`
                Children
            }

            impl Children {
                /// `POST /sites/{site-id}/termStore/sets/{set-id}/children` — Create term
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-post?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `TermStore.ReadWrite.All`
                pub fn create(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
                    let operation = &Operation {
                        name: "term: create",
                        method: Method::Post,
                        path: "/sites/{site-id}/termStore/sets/{set-id}/children",
                        pages: &["termstore-term-post"],
                        work: "TermStore.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /sites/{site-id}/termStore/sets/{set-id}/children` — List children
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-children?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                pub fn list(&self) -> List<models::term_store::Term> {
                    let operation = &Operation {
                        name: "term: list",
                        method: Method::Get,
                        path: "/sites/{site-id}/termStore/sets/{set-id}/children",
                        pages: &["termstore-term-list-children"],
                        work: "TermStore.Read.All TermStore.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/sites/{id}/termStore/sets/{id}/relations`
        pub mod relations {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/termStore/sets/{id}/relations`
                Relations
            }

            impl Relations {
                /// `GET /sites/{site-id}/termStore/sets/{set-id}/relations` — List relations
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-relations?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                pub fn list(&self) -> List<models::term_store::Relation> {
                    let operation = &Operation {
                        name: "term: list",
                        method: Method::Get,
                        path: "/sites/{site-id}/termStore/sets/{set-id}/relations",
                        pages: &["termstore-term-list-relations"],
                        work: "TermStore.Read.All TermStore.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/sites/{id}/termStore/sets/{id}/terms`
        pub mod terms {
            use super::models;

            crate::runtime::node! {
                /// `/sites/{id}/termStore/sets/{id}/terms`
                Terms
            }

            impl Terms {
                /// `/sites/{id}/termStore/sets/{id}/terms/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/sites/{id}/termStore/sets/{id}/terms/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/sites/{id}/termStore/sets/{id}/terms/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}` — Delete term
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `TermStore.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "term: delete",
                            method: Method::Delete,
                            path: "/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}",
                            pages: &["termstore-term-delete"],
                            work: "TermStore.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}` — Get term
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                    pub fn get(&self) -> Get<models::term_store::Term> {
                        let operation = &Operation {
                            name: "term: get",
                            method: Method::Get,
                            path: "/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}",
                            pages: &["termstore-term-get"],
                            work: "TermStore.Read.All TermStore.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}` — Update term
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `TermStore.ReadWrite.All`
                    pub fn update(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
                        let operation = &Operation {
                            name: "term: update",
                            method: Method::Patch,
                            path: "/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}",
                            pages: &["termstore-term-update"],
                            work: "TermStore.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/sites/{id}/termStore/sets/{id}/terms/{id}/children`
                    pub fn children(&self) -> children::Children {
                        children::Children(self.0.name("children"))
                    }

                    /// `/sites/{id}/termStore/sets/{id}/terms/{id}/relations`
                    pub fn relations(&self) -> relations::Relations {
                        relations::Relations(self.0.name("relations"))
                    }
                }

                /// `/sites/{id}/termStore/sets/{id}/terms/{id}/children`
                pub mod children {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/sites/{id}/termStore/sets/{id}/terms/{id}/children`
                        Children
                    }

                    impl Children {
                        /// `POST /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/children` — Create term
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-post?view=graph-rest-1.0)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `TermStore.ReadWrite.All`
                        pub fn create(&self, body: models::term_store::Term) -> Call<models::term_store::Term> {
                            let operation = &Operation {
                                name: "term: create",
                                method: Method::Post,
                                path: "/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/children",
                                pages: &["termstore-term-post"],
                                work: "TermStore.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/children` — List children
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-children?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                        pub fn list(&self) -> List<models::term_store::Term> {
                            let operation = &Operation {
                                name: "term: list",
                                method: Method::Get,
                                path: "/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/children",
                                pages: &["termstore-term-list-children"],
                                work: "TermStore.Read.All TermStore.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }

                /// `/sites/{id}/termStore/sets/{id}/terms/{id}/relations`
                pub mod relations {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/sites/{id}/termStore/sets/{id}/terms/{id}/relations`
                        Relations
                    }

                    impl Relations {
                        /// `POST /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/relations` — Create relation
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/termstore-relation-post?view=graph-rest-1.0)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `TermStore.ReadWrite.All`
                        pub fn create(&self, body: models::term_store::Relation) -> Call<models::term_store::Relation> {
                            let operation = &Operation {
                                name: "relation: create",
                                method: Method::Post,
                                path: "/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/relations",
                                pages: &["termstore-relation-post"],
                                work: "TermStore.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/relations` — List relations
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/termstore-term-list-relations?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `TermStore.Read.All`, `TermStore.ReadWrite.All`
                        pub fn list(&self) -> List<models::term_store::Relation> {
                            let operation = &Operation {
                                name: "term: list",
                                method: Method::Get,
                                path: "/sites/{site-id}/termStore/sets/{set-id}/terms/{term-id}/relations",
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
