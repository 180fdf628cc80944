// Written by `cargo xtask gen`; do not edit.
//! `/sites/{id}/lists`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/sites/{id}/lists`
    Lists
}

impl Lists {
    /// `POST /sites/{site-id}/lists` — Create a new list
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.Manage.All`
    /// - application: `Sites.ReadWrite.All`
    pub fn create(&self, body: models::List) -> Call<models::List> {
        let operation = &Operation {
            name: "list-create: create",
            method: Method::Post,
            path: "/sites/{site-id}/lists",
            pages: &["list-create"],
            work: "Sites.Manage.All",
            personal: "",
            application: "Sites.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /sites/{site-id}/lists` — Enumerate lists in a site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/list-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
    /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
    pub fn list(&self) -> List<models::List> {
        let operation = &Operation {
            name: "list-list: list",
            method: Method::Get,
            path: "/sites/{site-id}/lists",
            pages: &["list-list"],
            work: "Sites.Read.All Sites.ReadWrite.All",
            personal: "",
            application: "Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/sites/{id}/lists/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/sites/{id}/lists/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/sites/{id}/lists/{id}`
        Id
    }

    impl Id {
        /// `GET /sites/{site-id}/lists/{list-id}` — Get metadata for a list
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/list-get?view=graph-rest-beta)
        /// Also: `/sites/{site-id}/lists/{list-title}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn get(&self) -> Get<models::List> {
            let operation = &Operation {
                name: "list-get: get",
                method: Method::Get,
                path: "/sites/{site-id}/lists/{list-id}",
                pages: &["list-get"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `/sites/{id}/lists/{id}/activities`
        pub fn activities(&self) -> activities::Activities {
            activities::Activities(self.0.name("activities"))
        }

        /// `/sites/{id}/lists/{id}/columns`
        pub fn columns(&self) -> columns::Columns {
            columns::Columns(self.0.name("columns"))
        }

        /// `/sites/{id}/lists/{id}/contentTypes`
        pub fn content_types(&self) -> content_types::ContentTypes {
            content_types::ContentTypes(self.0.name("contentTypes"))
        }

        /// `/sites/{id}/lists/{id}/drive`
        pub fn drive(&self) -> drive::Drive {
            drive::Drive(self.0.name("drive"))
        }

        /// `/sites/{id}/lists/{id}/items`
        pub fn items(&self) -> items::Items {
            items::Items(self.0.name("items"))
        }

        /// `/sites/{id}/lists/{id}/operations`
        pub fn operations(&self) -> operations::Operations {
            operations::Operations(self.0.name("operations"))
        }
    }

    /// `/sites/{id}/lists/{id}/activities`
    pub mod activities {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/lists/{id}/activities`
            Activities
        }

        impl Activities {
            /// `GET /sites/{site-id}/lists/{list-id}/activities` — Enumerate activities preview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/activities-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - application: `Files.Read.All` and 3 more
            pub fn list(&self) -> List<models::ItemActivity> {
                let operation = &Operation {
                    name: "activities: list",
                    method: Method::Get,
                    path: "/sites/{site-id}/lists/{list-id}/activities",
                    pages: &["activities-list"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/sites/{id}/lists/{id}/columns`
    pub mod columns {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/lists/{id}/columns`
            Columns
        }

        impl Columns {
            /// `POST /sites/{site-id}/lists/{list-id}/columns` — Create columnDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/list-post-columns?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
            /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
            pub fn create(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
                let operation = &Operation {
                    name: "list-post-columns: create",
                    method: Method::Post,
                    path: "/sites/{site-id}/lists/{list-id}/columns",
                    pages: &["list-post-columns"],
                    work: "Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Manage.All Sites.FullControl.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /sites/{site-id}/lists/{list-id}/columns` — List columns in a list
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/list-list-columns?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Read.All` and 3 more
            /// - application: `Sites.Read.All` and 3 more
            pub fn list(&self) -> List<models::ColumnDefinition> {
                let operation = &Operation {
                    name: "list-list-columns: list",
                    method: Method::Get,
                    path: "/sites/{site-id}/lists/{list-id}/columns",
                    pages: &["list-list-columns"],
                    work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                };
                self.0.list(operation)
            }

            /// `/sites/{id}/lists/{id}/columns/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/sites/{id}/lists/{id}/columns/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/lists/{id}/columns/{id}`
                Id
            }

            impl Id {
                /// `DELETE /sites/{site-id}/lists/{list-id}/columns/{column-id}` — Delete columnDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
                /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "columnDefinition: delete",
                        method: Method::Delete,
                        path: "/sites/{site-id}/lists/{list-id}/columns/{column-id}",
                        pages: &["columndefinition-delete"],
                        work: "Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /sites/{site-id}/lists/{list-id}/columns/{column-id}` — Get columnDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Read.All` and 3 more
                /// - application: `Sites.Read.All` and 3 more
                pub fn get(&self) -> Get<models::ColumnDefinition> {
                    let operation = &Operation {
                        name: "columnDefinition: get",
                        method: Method::Get,
                        path: "/sites/{site-id}/lists/{list-id}/columns/{column-id}",
                        pages: &["columndefinition-get"],
                        work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /sites/{site-id}/lists/{list-id}/columns/{column-id}` — Update columndefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
                /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
                pub fn update(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
                    let operation = &Operation {
                        name: "columnDefinition: update",
                        method: Method::Patch,
                        path: "/sites/{site-id}/lists/{list-id}/columns/{column-id}",
                        pages: &["columndefinition-update"],
                        work: "Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/sites/{id}/lists/{id}/contentTypes`
    pub mod content_types {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/lists/{id}/contentTypes`
            ContentTypes
        }

        impl ContentTypes {
            /// `POST /sites/{site-id}/lists/{list-id}/contentTypes/addCopy` — contentType: addCopy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopy?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
            /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
            pub fn add_copy(&self, body: requests::content_type::AddCopyRequest) -> Call<models::ContentType> {
                let operation = &Operation {
                    name: "contentType: add_copy",
                    method: Method::Post,
                    path: "/sites/{site-id}/lists/{list-id}/contentTypes/addCopy",
                    pages: &["contenttype-addcopy"],
                    work: "Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Manage.All Sites.FullControl.All",
                };
                self.0.name("addCopy").call(operation).json(body)
            }

            /// `POST /sites/{siteId}/lists/{listId}/contentTypes/addCopyFromContentTypeHub` — contentType: addCopyFromContentTypeHub
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-beta)
            /// Status: 200, 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
            /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
            pub fn add_copy_from_content_type_hub(
                &self,
                body: requests::content_type::AddCopyFromContentTypeHubRequest,
            ) -> Call<Option<models::ContentType>> {
                let operation = &Operation {
                    name: "contentType: add_copy_from_content_type_hub",
                    method: Method::Post,
                    path: "/sites/{siteId}/lists/{listId}/contentTypes/addCopyFromContentTypeHub",
                    pages: &["contenttype-addcopyfromcontenttypehub"],
                    work: "Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Manage.All Sites.FullControl.All",
                };
                self.0.name("addCopyFromContentTypeHub").call(operation).json(body)
            }

            /// `GET /sites/{siteId}/lists/{listId}/contentTypes/getCompatibleHubContentTypes` — contentType: getCompatibleHubContentTypes
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/contenttype-getcompatiblehubcontenttypes?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
            /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
            pub fn get_compatible_hub_content_types(&self) -> List<models::ContentType> {
                let operation = &Operation {
                    name: "contentType: get_compatible_hub_content_types",
                    method: Method::Get,
                    path: "/sites/{siteId}/lists/{listId}/contentTypes/getCompatibleHubContentTypes",
                    pages: &["contenttype-getcompatiblehubcontenttypes"],
                    work: "Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Manage.All Sites.FullControl.All",
                };
                self.0.name("getCompatibleHubContentTypes").list(operation)
            }

            /// `GET /sites/{site-id}/lists/{list-id}/contentTypes` — List contentTypes in a list
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/list-list-contenttypes?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Read.All` and 3 more
            /// - application: `Sites.Read.All` and 3 more
            pub fn list(&self) -> List<models::ContentType> {
                let operation = &Operation {
                    name: "list-list-contenttypes: list",
                    method: Method::Get,
                    path: "/sites/{site-id}/lists/{list-id}/contentTypes",
                    pages: &["list-list-contenttypes"],
                    work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                };
                self.0.list(operation)
            }

            /// `/sites/{id}/lists/{id}/contentTypes/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/sites/{id}/lists/{id}/contentTypes/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/lists/{id}/contentTypes/{id}`
                Id
            }

            impl Id {
                /// `DELETE /sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}` — Delete contentType
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/contenttype-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
                /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "contentType: delete",
                        method: Method::Delete,
                        path: "/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}",
                        pages: &["contenttype-delete"],
                        work: "Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}` — Get contentType
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/contenttype-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Read.All` and 3 more
                /// - application: `Sites.Read.All` and 3 more
                pub fn get(&self) -> Get<models::ContentType> {
                    let operation = &Operation {
                        name: "contentType: get",
                        method: Method::Get,
                        path: "/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}",
                        pages: &["contenttype-get"],
                        work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}` — Update contentType
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/contenttype-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
                /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
                pub fn update(&self, body: models::ContentType) -> Call<models::ContentType> {
                    let operation = &Operation {
                        name: "contentType: update",
                        method: Method::Patch,
                        path: "/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}",
                        pages: &["contenttype-update"],
                        work: "Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/sites/{id}/lists/{id}/contentTypes/{id}/columns`
                pub fn columns(&self) -> columns::Columns {
                    columns::Columns(self.0.name("columns"))
                }
            }

            /// `/sites/{id}/lists/{id}/contentTypes/{id}/columns`
            pub mod columns {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/sites/{id}/lists/{id}/contentTypes/{id}/columns`
                    Columns
                }

                impl Columns {
                    /// `POST /sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns` — Create columnDefinition for a content type
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-post-columns?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
                    /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
                    pub fn create(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
                        let operation = &Operation {
                            name: "contentType: create",
                            method: Method::Post,
                            path: "/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns",
                            pages: &["contenttype-post-columns"],
                            work: "Sites.Manage.All Sites.FullControl.All",
                            personal: "",
                            application: "Sites.Manage.All Sites.FullControl.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns` — List columns in a content type
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/contenttype-list-columns?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Sites.Read.All` and 3 more
                    /// - application: `Sites.Read.All` and 3 more
                    pub fn list(&self) -> List<models::ColumnDefinition> {
                        let operation = &Operation {
                            name: "contentType: list",
                            method: Method::Get,
                            path: "/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns",
                            pages: &["contenttype-list-columns"],
                            work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                            personal: "",
                            application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/sites/{id}/lists/{id}/contentTypes/{id}/columns/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/sites/{id}/lists/{id}/contentTypes/{id}/columns/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/sites/{id}/lists/{id}/contentTypes/{id}/columns/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}` — Delete columnDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-delete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
                        /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "columnDefinition: delete",
                                method: Method::Delete,
                                path: "/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}",
                                pages: &["columndefinition-delete"],
                                work: "Sites.Manage.All Sites.FullControl.All",
                                personal: "",
                                application: "Sites.Manage.All Sites.FullControl.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}` — Get columnDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Sites.Read.All` and 3 more
                        /// - application: `Sites.Read.All` and 3 more
                        pub fn get(&self) -> Get<models::ColumnDefinition> {
                            let operation = &Operation {
                                name: "columnDefinition: get",
                                method: Method::Get,
                                path: "/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}",
                                pages: &["columndefinition-get"],
                                work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                                personal: "",
                                application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}` — Update columndefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/columndefinition-update?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Sites.Manage.All`, `Sites.FullControl.All`
                        /// - application: `Sites.Manage.All`, `Sites.FullControl.All`
                        pub fn update(&self, body: models::ColumnDefinition) -> Call<models::ColumnDefinition> {
                            let operation = &Operation {
                                name: "columnDefinition: update",
                                method: Method::Patch,
                                path: "/sites/{site-id}/lists/{list-id}/contentTypes/{contentType-id}/columns/{column-id}",
                                pages: &["columndefinition-update"],
                                work: "Sites.Manage.All Sites.FullControl.All",
                                personal: "",
                                application: "Sites.Manage.All Sites.FullControl.All",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }
            }
        }
    }

    /// `/sites/{id}/lists/{id}/drive`
    pub mod drive {
        use super::models;

        crate::runtime::node! {
            /// `/sites/{id}/lists/{id}/drive`
            Drive
        }

        impl Drive {
            /// `/sites/{id}/lists/{id}/drive/root`
            pub fn root(&self) -> root::Root {
                root::Root(self.0.name("root"))
            }
        }

        /// `/sites/{id}/lists/{id}/drive/root`
        pub mod root {
            use super::models;

            crate::runtime::node! {
                /// `/sites/{id}/lists/{id}/drive/root`
                Root
            }

            impl Root {
                /// `/sites/{id}/lists/{id}/drive/root/subscriptions`
                pub fn subscriptions(&self) -> subscriptions::Subscriptions {
                    subscriptions::Subscriptions(self.0.name("subscriptions"))
                }
            }

            /// `/sites/{id}/lists/{id}/drive/root/subscriptions`
            pub mod subscriptions {
                use super::models;

                crate::runtime::node! {
                    /// `/sites/{id}/lists/{id}/drive/root/subscriptions`
                    Subscriptions
                }

                impl Subscriptions {
                    /// `/sites/{id}/lists/{id}/drive/root/subscriptions/socketIo`
                    pub fn socket_io(&self) -> socket_io::SocketIo {
                        socket_io::SocketIo(self.0.name("socketIo"))
                    }
                }

                /// `/sites/{id}/lists/{id}/drive/root/subscriptions/socketIo`
                pub mod socket_io {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/sites/{id}/lists/{id}/drive/root/subscriptions/socketIo`
                        SocketIo
                    }

                    impl SocketIo {
                        /// `GET /sites/{siteId}/lists/{listId}/drive/root/subscriptions/socketIo` — Get websocket endpoint
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/subscriptions-socketio?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.Read` and 3 more
                        /// - personal account: `Files.Read`, `Files.ReadWrite`, `Files.ReadWrite.All`
                        pub fn get(&self) -> Get<models::Subscription> {
                            let operation = &Operation {
                                name: "subscriptions: get",
                                method: Method::Get,
                                path: "/sites/{siteId}/lists/{listId}/drive/root/subscriptions/socketIo",
                                pages: &["subscriptions-socketio"],
                                work: "Files.Read Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                                personal: "Files.Read Files.ReadWrite Files.ReadWrite.All",
                                application: "",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }
        }
    }

    /// `/sites/{id}/lists/{id}/items`
    pub mod items {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/lists/{id}/items`
            Items
        }

        impl Items {
            /// `POST /sites/{site-id}/lists/{list-id}/items` — Create a new item in a list
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/listitem-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.ReadWrite.All`
            /// - application: `Sites.ReadWrite.All`
            pub fn create(&self, body: models::ListItem) -> Call<models::ListItem> {
                let operation = &Operation {
                    name: "listItem: create",
                    method: Method::Post,
                    path: "/sites/{site-id}/lists/{list-id}/items",
                    pages: &["listitem-create"],
                    work: "Sites.ReadWrite.All",
                    personal: "",
                    application: "Sites.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /sites/{siteId}/lists/{listId}/items/delta` — listItem: delta
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/listitem-delta?view=graph-rest-beta)
            /// Status: 200, 410.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
            /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
            pub fn delta(&self) -> List<models::ListItem> {
                let operation = &Operation {
                    name: "listItem: delta",
                    method: Method::Get,
                    path: "/sites/{siteId}/lists/{listId}/items/delta",
                    pages: &["listitem-delta"],
                    work: "Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.name("delta").list(operation)
            }

            /// `GET /sites/{site-id}/lists/{list-id}/items` — Enumerate items in a list
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/listitem-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
            /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
            pub fn list(&self) -> List<models::ListItem> {
                let operation = &Operation {
                    name: "listItem: list",
                    method: Method::Get,
                    path: "/sites/{site-id}/lists/{list-id}/items",
                    pages: &["listitem-list"],
                    work: "Sites.Read.All Sites.ReadWrite.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/sites/{id}/lists/{id}/items/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/sites/{id}/lists/{id}/items/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Argument, Call, Get, List, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/lists/{id}/items/{id}`
                Id
            }

            impl Id {
                /// `POST /sites/{siteId}/lists/{listId}/items/{itemId}/createLink` — listItem: createLink
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/listitem-createlink?view=graph-rest-beta)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                pub fn create_link(&self, body: requests::list_item::CreateLinkRequest) -> Call<models::Permission> {
                    let operation = &Operation {
                        name: "listItem: create_link",
                        method: Method::Post,
                        path: "/sites/{siteId}/lists/{listId}/items/{itemId}/createLink",
                        pages: &["listitem-createlink"],
                        work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "Files.ReadWrite.All Sites.ReadWrite.All",
                    };
                    self.0.name("createLink").call(operation).json(body)
                }

                /// `DELETE /sites/{site-id}/lists/{list-id}/items/{item-id}` — Delete an item from a list
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/listitem-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.ReadWrite.All`
                /// - application: `Sites.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "listItem: delete",
                        method: Method::Delete,
                        path: "/sites/{site-id}/lists/{list-id}/items/{item-id}",
                        pages: &["listitem-delete"],
                        work: "Sites.ReadWrite.All",
                        personal: "",
                        application: "Sites.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}` — Get an item in a list
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/listitem-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
                /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`, `Sites.Manage.All`
                pub fn get(&self) -> Get<models::ListItem> {
                    let operation = &Operation {
                        name: "listItem: get",
                        method: Method::Get,
                        path: "/sites/{site-id}/lists/{list-id}/items/{item-id}",
                        pages: &["listitem-get"],
                        work: "Sites.Read.All Sites.ReadWrite.All",
                        personal: "",
                        application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All",
                    };
                    self.0.get(operation)
                }

                /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/getActivitiesByInterval(startDateTime='2017-05-01',endDateTime='2017-05-20',interval='week')` — Get item activity stats by interval
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/itemactivity-getbyinterval?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - application: `Files.Read.All` and 3 more
                pub fn get_activities_by_interval(
                    &self,
                    start_date_time: &str,
                    end_date_time: &str,
                    interval: &str,
                ) -> List<models::ItemActivityStat> {
                    let operation = &Operation {
                        name: "itemActivity: get_activities_by_interval",
                        method: Method::Get,
                        path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/getActivitiesByInterval(startDateTime='2017-05-01',endDateTime='2017-05-20',interval='week')",
                        pages: &["itemactivity-getbyinterval"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0
                        .function(
                            "getActivitiesByInterval",
                            &[
                                ("startDateTime", Argument::quoted(start_date_time)),
                                ("endDateTime", Argument::quoted(end_date_time)),
                                ("interval", Argument::quoted(interval)),
                            ],
                        )
                        .list(operation)
                }

                /// `/sites/{id}/lists/{id}/items/{id}/activities`
                pub fn activities(&self) -> activities::Activities {
                    activities::Activities(self.0.name("activities"))
                }

                /// `/sites/{id}/lists/{id}/items/{id}/analytics`
                pub fn analytics(&self) -> analytics::Analytics {
                    analytics::Analytics(self.0.name("analytics"))
                }

                /// `/sites/{id}/lists/{id}/items/{id}/documentSetVersions`
                pub fn document_set_versions(&self) -> document_set_versions::DocumentSetVersions {
                    document_set_versions::DocumentSetVersions(self.0.name("documentSetVersions"))
                }

                /// `/sites/{id}/lists/{id}/items/{id}/driveItem`
                pub fn drive_item(&self) -> drive_item::DriveItem {
                    drive_item::DriveItem(self.0.name("driveItem"))
                }

                /// `/sites/{id}/lists/{id}/items/{id}/fields`
                pub fn fields(&self) -> fields::Fields {
                    fields::Fields(self.0.name("fields"))
                }

                /// `/sites/{id}/lists/{id}/items/{id}/versions`
                pub fn versions(&self) -> versions::Versions {
                    versions::Versions(self.0.name("versions"))
                }
            }

            /// `/sites/{id}/lists/{id}/items/{id}/activities`
            pub mod activities {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/sites/{id}/lists/{id}/items/{id}/activities`
                    Activities
                }

                impl Activities {
                    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/activities` — Enumerate activities preview
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/activities-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 5 more
                    /// - application: `Files.Read.All` and 3 more
                    pub fn list(&self) -> List<models::ItemActivity> {
                        let operation = &Operation {
                            name: "activities: list",
                            method: Method::Get,
                            path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/activities",
                            pages: &["activities-list"],
                            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            personal: "",
                            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }
                }
            }

            /// `/sites/{id}/lists/{id}/items/{id}/analytics`
            pub mod analytics {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/sites/{id}/lists/{id}/items/{id}/analytics`
                    Analytics
                }

                impl Analytics {
                    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/analytics` — Get analytics
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/itemanalytics-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.Read` and 5 more
                    /// - application: `Files.Read.All` and 3 more
                    pub fn get(&self) -> Get<models::ItemAnalytics> {
                        let operation = &Operation {
                            name: "itemAnalytics: get",
                            method: Method::Get,
                            path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/analytics",
                            pages: &["itemanalytics-get"],
                            work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                            personal: "",
                            application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
            }

            /// `/sites/{id}/lists/{id}/items/{id}/documentSetVersions`
            pub mod document_set_versions {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/sites/{id}/lists/{id}/items/{id}/documentSetVersions`
                    DocumentSetVersions
                }

                impl DocumentSetVersions {
                    /// `POST /sites/{siteId}/lists/{listId}/items/{itemId}/documentSetVersions` — Create documentSetVersion
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitem-post-documentsetversions?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`
                    /// - application: `Sites.ReadWrite.All` and 3 more
                    pub fn create(&self, body: models::DocumentSetVersion) -> Call<models::DocumentSetVersion> {
                        let operation = &Operation {
                            name: "listItem: create",
                            method: Method::Post,
                            path: "/sites/{siteId}/lists/{listId}/items/{itemId}/documentSetVersions",
                            pages: &["listitem-post-documentsetversions"],
                            work: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                            personal: "",
                            application: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All Sites.Selected",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /sites/{siteId}/lists/{listId}/items/{itemId}/documentSetVersions` — List documentSetVersions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-documentsetversions?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Sites.Read.All` and 3 more
                    /// - application: `Sites.Read.All` and 4 more
                    pub fn list(&self) -> List<models::DocumentSetVersion> {
                        let operation = &Operation {
                            name: "listItem: list",
                            method: Method::Get,
                            path: "/sites/{siteId}/lists/{listId}/items/{itemId}/documentSetVersions",
                            pages: &["listitem-list-documentsetversions"],
                            work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                            personal: "",
                            application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All Sites.Selected",
                        };
                        self.0.list(operation)
                    }

                    /// `/sites/{id}/lists/{id}/items/{id}/documentSetVersions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/sites/{id}/lists/{id}/items/{id}/documentSetVersions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/sites/{id}/lists/{id}/items/{id}/documentSetVersions/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /sites/{siteId}/lists/{listId}/items/{itemId}/documentSetVersions/{documentSetVersionId}` — Delete documentSetVersion
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/documentsetversion-delete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`
                        /// - application: `Sites.ReadWrite.All` and 3 more
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "documentSetVersion: delete",
                                method: Method::Delete,
                                path: "/sites/{siteId}/lists/{listId}/items/{itemId}/documentSetVersions/{documentSetVersionId}",
                                pages: &["documentsetversion-delete"],
                                work: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                                personal: "",
                                application: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All Sites.Selected",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /sites/{siteId}/lists/{listId}/items/{itemId}/documentSetVersions/{documentSetVersionId}` — Get documentSetVersion
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/documentsetversion-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Sites.Read.All` and 3 more
                        /// - application: `Sites.Read.All` and 4 more
                        pub fn get(&self) -> Get<models::DocumentSetVersion> {
                            let operation = &Operation {
                                name: "documentSetVersion: get",
                                method: Method::Get,
                                path: "/sites/{siteId}/lists/{listId}/items/{itemId}/documentSetVersions/{documentSetVersionId}",
                                pages: &["documentsetversion-get"],
                                work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                                personal: "",
                                application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All Sites.Selected",
                            };
                            self.0.get(operation)
                        }

                        /// `POST /sites/{siteId}/lists/{listId}/items/{itemId}/documentSetVersions/{documentSetVersionId}/restore` — documentSetVersion: restore
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/documentsetversion-restore?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`
                        /// - application: `Sites.ReadWrite.All` and 3 more
                        pub fn restore(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "documentSetVersion: restore",
                                method: Method::Post,
                                path: "/sites/{siteId}/lists/{listId}/items/{itemId}/documentSetVersions/{documentSetVersionId}/restore",
                                pages: &["documentsetversion-restore"],
                                work: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                                personal: "",
                                application: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All Sites.Selected",
                            };
                            self.0.name("restore").call(operation)
                        }
                    }
                }
            }

            /// `/sites/{id}/lists/{id}/items/{id}/driveItem`
            pub mod drive_item {
                use super::{models, requests};

                crate::runtime::node! {
                    /// `/sites/{id}/lists/{id}/items/{id}/driveItem`
                    DriveItem
                }

                impl DriveItem {
                    /// `/sites/{id}/lists/{id}/items/{id}/driveItem/permissions`
                    pub fn permissions(&self) -> permissions::Permissions {
                        permissions::Permissions(self.0.name("permissions"))
                    }
                }

                /// `/sites/{id}/lists/{id}/items/{id}/driveItem/permissions`
                pub mod permissions {
                    use super::{models, requests};

                    crate::runtime::node! {
                        /// `/sites/{id}/lists/{id}/items/{id}/driveItem/permissions`
                        Permissions
                    }

                    impl Permissions {
                        /// `/sites/{id}/lists/{id}/items/{id}/driveItem/permissions/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/sites/{id}/lists/{id}/items/{id}/driveItem/permissions/{id}`
                    pub mod id {
                        use super::{models, requests};
                        use crate::runtime::{Call, Method, Operation};

                        crate::runtime::node! {
                            /// `/sites/{id}/lists/{id}/items/{id}/driveItem/permissions/{id}`
                            Id
                        }

                        impl Id {
                            /// `POST /sites/{site-id}/lists/{list-id}/items/{listItem-id}/driveItem/permissions/{perm-id}/revokeGrants` — permission: revokeGrants
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                            /// - application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
                            pub fn revoke_grants(
                                &self,
                                body: requests::permission::RevokeGrantsRequest,
                            ) -> Call<models::Permission> {
                                let operation = &Operation {
                                    name: "permission: revoke_grants",
                                    method: Method::Post,
                                    path: "/sites/{site-id}/lists/{list-id}/items/{listItem-id}/driveItem/permissions/{perm-id}/revokeGrants",
                                    pages: &["permission-revokegrants"],
                                    work: "Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All",
                                    personal: "",
                                    application: "Files.ReadWrite.All Sites.ReadWrite.All",
                                };
                                self.0.name("revokeGrants").call(operation).json(body)
                            }
                        }
                    }
                }
            }

            /// `/sites/{id}/lists/{id}/items/{id}/fields`
            pub mod fields {
                use super::models;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/sites/{id}/lists/{id}/items/{id}/fields`
                    Fields
                }

                impl Fields {
                    /// `PATCH /sites/{site-id}/lists/{list-id}/items/{item-id}/fields` — Update an item in a list
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitem-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Sites.ReadWrite.All`
                    /// - application: `Sites.ReadWrite.All`
                    pub fn update(&self, body: models::FieldValueSet) -> Call<models::FieldValueSet> {
                        let operation = &Operation {
                            name: "listItem: update",
                            method: Method::Patch,
                            path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/fields",
                            pages: &["listitem-update"],
                            work: "Sites.ReadWrite.All",
                            personal: "",
                            application: "Sites.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }

            /// `/sites/{id}/lists/{id}/items/{id}/versions`
            pub mod versions {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/sites/{id}/lists/{id}/items/{id}/versions`
                    Versions
                }

                impl Versions {
                    /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/versions` — List versions of a listItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/listitem-list-versions?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
                    /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
                    pub fn list(&self) -> List<models::ListItemVersion> {
                        let operation = &Operation {
                            name: "listItem: list",
                            method: Method::Get,
                            path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/versions",
                            pages: &["listitem-list-versions"],
                            work: "Sites.Read.All Sites.ReadWrite.All",
                            personal: "",
                            application: "Sites.Read.All Sites.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/sites/{id}/lists/{id}/items/{id}/versions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/sites/{id}/lists/{id}/items/{id}/versions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/sites/{id}/lists/{id}/items/{id}/versions/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}` — Get a ListItemVersion resource preview
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
                        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
                        pub fn get(&self) -> Get<models::ListItemVersion> {
                            let operation = &Operation {
                                name: "listItemVersion: get",
                                method: Method::Get,
                                path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}",
                                pages: &["listitemversion-get"],
                                work: "Sites.Read.All Sites.ReadWrite.All",
                                personal: "",
                                application: "Sites.Read.All Sites.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `POST /sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}/restoreVersion` — Restore a previous version of a ListItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/listitemversion-restore?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`
                        /// - application: `Sites.ReadWrite.All`, `Sites.Manage.All`, `Sites.FullControl.All`
                        pub fn restore_version(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "listItemVersion: restore_version",
                                method: Method::Post,
                                path: "/sites/{site-id}/lists/{list-id}/items/{item-id}/versions/{version-id}/restoreVersion",
                                pages: &["listitemversion-restore"],
                                work: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                                personal: "",
                                application: "Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                            };
                            self.0.name("restoreVersion").call(operation)
                        }
                    }
                }
            }
        }
    }

    /// `/sites/{id}/lists/{id}/operations`
    pub mod operations {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/sites/{id}/lists/{id}/operations`
            Operations
        }

        impl Operations {
            /// `GET /sites/{siteId}/lists/{listId}/operations` — List operations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/list-list-operations?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Sites.Read.All` and 3 more
            /// - application: `Sites.Read.All` and 3 more
            pub fn list(&self) -> List<models::RichLongRunningOperation> {
                let operation = &Operation {
                    name: "list-list-operations: list",
                    method: Method::Get,
                    path: "/sites/{siteId}/lists/{listId}/operations",
                    pages: &["list-list-operations"],
                    work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    personal: "",
                    application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                };
                self.0.list(operation)
            }

            /// `/sites/{id}/lists/{id}/operations/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/sites/{id}/lists/{id}/operations/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/sites/{id}/lists/{id}/operations/{id}`
                Id
            }

            impl Id {
                /// `GET /sites/{siteId}/lists/{listId}/operations/{richLongRunningOperation-ID}` — Get richLongRunningOperation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/richlongrunningoperation-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Sites.Read.All` and 3 more
                /// - application: `Sites.Read.All` and 3 more
                pub fn get(&self) -> Get<models::RichLongRunningOperation> {
                    let operation = &Operation {
                        name: "richLongRunningOperation: get",
                        method: Method::Get,
                        path: "/sites/{siteId}/lists/{listId}/operations/{richLongRunningOperation-ID}",
                        pages: &["richlongrunningoperation-get"],
                        work: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                        personal: "",
                        application: "Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}
