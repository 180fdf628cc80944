// Written by `cargo xtask gen`; do not edit.
//! `/onPremisesPublishingProfiles`

use super::{models, requests};

crate::runtime::node! {
    /// `/onPremisesPublishingProfiles`
    OnPremisesPublishingProfiles
}

impl OnPremisesPublishingProfiles {
    /// `/onPremisesPublishingProfiles/applicationProxy`
    pub fn application_proxy(&self) -> application_proxy::ApplicationProxy {
        application_proxy::ApplicationProxy(self.0.name("applicationProxy"))
    }

    /// `/onPremisesPublishingProfiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/onPremisesPublishingProfiles/applicationProxy`
pub mod application_proxy {
    use super::models;

    crate::runtime::node! {
        /// `/onPremisesPublishingProfiles/applicationProxy`
        ApplicationProxy
    }

    impl ApplicationProxy {
        /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups`
        pub fn connector_groups(&self) -> connector_groups::ConnectorGroups {
            connector_groups::ConnectorGroups(self.0.name("connectorGroups"))
        }

        /// `/onPremisesPublishingProfiles/applicationProxy/connectors`
        pub fn connectors(&self) -> connectors::Connectors {
            connectors::Connectors(self.0.name("connectors"))
        }
    }

    /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups`
    pub mod connector_groups {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups`
            ConnectorGroups
        }

        impl ConnectorGroups {
            /// `POST /onPremisesPublishingProfiles/applicationProxy/connectorGroups` — Create connectorGroup
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-post?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/connectorgroup-post-connectorgroups?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            pub fn create(&self, body: models::ConnectorGroup) -> Call<models::ConnectorGroup> {
                let operation = &Operation {
                    name: "connectorGroup: create",
                    method: Method::Post,
                    path: "/onPremisesPublishingProfiles/applicationProxy/connectorGroups",
                    pages: &["connectorgroup-post", "connectorgroup-post-connectorgroups"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups` — List connectorGroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            pub fn list(&self) -> List<models::ConnectorGroup> {
                let operation = &Operation {
                    name: "connectorGroup: list",
                    method: Method::Get,
                    path: "/onPremisesPublishingProfiles/applicationProxy/connectorGroups",
                    pages: &["connectorgroup-list"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}`
                Id
            }

            impl Id {
                /// `DELETE /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}` — Delete connectorGroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "connectorGroup: delete",
                        method: Method::Delete,
                        path: "/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}",
                        pages: &["connectorgroup-delete"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}` — Get connectorGroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                pub fn get(&self) -> Get<models::ConnectorGroup> {
                    let operation = &Operation {
                        name: "connectorGroup: get",
                        method: Method::Get,
                        path: "/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}",
                        pages: &["connectorgroup-get"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}` — Update connectorGroups
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                pub fn update(&self, body: models::ConnectorGroup) -> Call<models::ConnectorGroup> {
                    let operation = &Operation {
                        name: "connectorGroup: update",
                        method: Method::Patch,
                        path: "/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}",
                        pages: &["connectorgroup-update"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications`
                pub fn applications(&self) -> applications::Applications {
                    applications::Applications(self.0.name("applications"))
                }

                /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members`
                pub fn members(&self) -> members::Members {
                    members::Members(self.0.name("members"))
                }
            }

            /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications`
            pub mod applications {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications`
                    Applications
                }

                impl Applications {
                    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications` — List applications assigned to a connectorgroup
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-list-applications?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Directory.ReadWrite.All`
                    pub fn list(&self) -> List<models::Application> {
                        let operation = &Operation {
                            name: "connectorGroup: list",
                            method: Method::Get,
                            path: "/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications",
                            pages: &["connectorgroup-list-applications"],
                            work: "Directory.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.list(operation)
                    }
                }
            }

            /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members`
            pub mod members {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation, Reference};

                crate::runtime::node! {
                    /// `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members`
                    Members
                }

                impl Members {
                    /// `POST /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members/$ref` — Add connector to connectorGroup
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-post-members?view=graph-rest-beta)
                    /// Status: 201, 204.
                    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::Connector>> {
                        let operation = &Operation {
                            name: "connectorGroup: add_ref",
                            method: Method::Post,
                            path: "/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members/$ref",
                            pages: &["connectorgroup-post-members"],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.name("$ref").call(operation).reference(body)
                    }

                    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members` — List members
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-list-members?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Directory.ReadWrite.All`
                    pub fn list(&self) -> List<models::Connector> {
                        let operation = &Operation {
                            name: "connectorGroup: list",
                            method: Method::Get,
                            path: "/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members",
                            pages: &["connectorgroup-list-members"],
                            work: "Directory.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }

    /// `/onPremisesPublishingProfiles/applicationProxy/connectors`
    pub mod connectors {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/onPremisesPublishingProfiles/applicationProxy/connectors`
            Connectors
        }

        impl Connectors {
            /// `GET /onPremisesPublishingProfiles/applicationProxy/connectors` — List connectors
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/connector-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            pub fn list(&self) -> List<models::Connector> {
                let operation = &Operation {
                    name: "connector: list",
                    method: Method::Get,
                    path: "/onPremisesPublishingProfiles/applicationProxy/connectors",
                    pages: &["connector-list"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/onPremisesPublishingProfiles/applicationProxy/connectors/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/onPremisesPublishingProfiles/applicationProxy/connectors/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/onPremisesPublishingProfiles/applicationProxy/connectors/{id}`
                Id
            }

            impl Id {
                /// `GET /onPremisesPublishingProfiles/applicationProxy/connectors/{id}` — Get connector
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/connector-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                pub fn get(&self) -> Get<models::Connector> {
                    let operation = &Operation {
                        name: "connector: get",
                        method: Method::Get,
                        path: "/onPremisesPublishingProfiles/applicationProxy/connectors/{id}",
                        pages: &["connector-get"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `/onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf`
                pub fn member_of(&self) -> member_of::MemberOf {
                    member_of::MemberOf(self.0.name("memberOf"))
                }
            }

            /// `/onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf`
            pub mod member_of {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation, Reference};

                crate::runtime::node! {
                    /// `/onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf`
                    MemberOf
                }

                impl MemberOf {
                    /// `POST /onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf/$ref` — Add connector to connectorGroup
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/connector-post-memberof?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Directory.ReadWrite.All`
                    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<models::ConnectorGroup> {
                        let operation = &Operation {
                            name: "connector: add_ref",
                            method: Method::Post,
                            path: "/onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf/$ref",
                            pages: &["connector-post-memberof"],
                            work: "Directory.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.name("$ref").call(operation).reference(body)
                    }

                    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf` — List memberOf
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/connector-list-memberof?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Directory.ReadWrite.All`
                    pub fn list(&self) -> List<models::ConnectorGroup> {
                        let operation = &Operation {
                            name: "connector: list",
                            method: Method::Get,
                            path: "/onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf",
                            pages: &["connector-list-memberof"],
                            work: "Directory.ReadWrite.All",
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

/// `/onPremisesPublishingProfiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/onPremisesPublishingProfiles/{id}`
        Id
    }

    impl Id {
        /// `GET /onPremisesPublishingProfiles/{publishingType}` — Get onPremisesPublishingProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onpremisespublishingprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        pub fn get(&self) -> Get<models::OnPremisesPublishingProfile> {
            let operation = &Operation {
                name: "onPremisesPublishingProfile: get",
                method: Method::Get,
                path: "/onPremisesPublishingProfiles/{publishingType}",
                pages: &["onpremisespublishingprofile-get"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `/onPremisesPublishingProfiles/{id}/agentGroups`
        pub fn agent_groups(&self) -> agent_groups::AgentGroups {
            agent_groups::AgentGroups(self.0.name("agentGroups"))
        }

        /// `/onPremisesPublishingProfiles/{id}/agents`
        pub fn agents(&self) -> agents::Agents {
            agents::Agents(self.0.name("agents"))
        }

        /// `/onPremisesPublishingProfiles/{id}/hybridAgentUpdaterConfiguration`
        pub fn hybrid_agent_updater_configuration(
            &self,
        ) -> hybrid_agent_updater_configuration::HybridAgentUpdaterConfiguration
        {
            hybrid_agent_updater_configuration::HybridAgentUpdaterConfiguration(
                self.0.name("hybridAgentUpdaterConfiguration"),
            )
        }

        /// `/onPremisesPublishingProfiles/{id}/publishedResources`
        pub fn published_resources(&self) -> published_resources::PublishedResources {
            published_resources::PublishedResources(self.0.name("publishedResources"))
        }
    }

    /// `/onPremisesPublishingProfiles/{id}/agentGroups`
    pub mod agent_groups {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/onPremisesPublishingProfiles/{id}/agentGroups`
            AgentGroups
        }

        impl AgentGroups {
            /// `GET /onPremisesPublishingProfiles/{publishingType}/agentGroups` — List onpremisesagentgroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            pub fn list(&self) -> List<models::OnPremisesAgentGroup> {
                let operation = &Operation {
                    name: "onPremisesAgentGroup: list",
                    method: Method::Get,
                    path: "/onPremisesPublishingProfiles/{publishingType}/agentGroups",
                    pages: &["onpremisesagentgroup-list"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `PATCH /onPremisesPublishingProfiles/{publishingType}/agentGroups` — Update onpremisesagentgroup
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            pub fn update(&self, body: models::OnPremisesAgentGroup) -> Call<()> {
                let operation = &Operation {
                    name: "onPremisesAgentGroup: update",
                    method: Method::Patch,
                    path: "/onPremisesPublishingProfiles/{publishingType}/agentGroups",
                    pages: &["onpremisesagentgroup-update"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/onPremisesPublishingProfiles/{id}/agentGroups/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/onPremisesPublishingProfiles/{id}/agentGroups/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/onPremisesPublishingProfiles/{id}/agentGroups/{id}`
                Id
            }

            impl Id {
                /// `DELETE /onPremisesPublishingProfiles/{publishingType}/agentGroups/{id1}` — Delete onpremisesagentgroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "onPremisesAgentGroup: delete",
                        method: Method::Delete,
                        path: "/onPremisesPublishingProfiles/{publishingType}/agentGroups/{id1}",
                        pages: &["onpremisesagentgroup-delete"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /onPremisesPublishingProfiles/{publishingType}/agentGroups/{id}` — Get onPremisesAgentGroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                pub fn get(&self) -> Get<models::OnPremisesAgentGroup> {
                    let operation = &Operation {
                        name: "onPremisesAgentGroup: get",
                        method: Method::Get,
                        path: "/onPremisesPublishingProfiles/{publishingType}/agentGroups/{id}",
                        pages: &["onpremisesagentgroup-get"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `/onPremisesPublishingProfiles/{id}/agentGroups/{id}/agents`
                pub fn agents(&self) -> agents::Agents {
                    agents::Agents(self.0.name("agents"))
                }
            }

            /// `/onPremisesPublishingProfiles/{id}/agentGroups/{id}/agents`
            pub mod agents {
                use super::models;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/onPremisesPublishingProfiles/{id}/agentGroups/{id}/agents`
                    Agents
                }

                impl Agents {
                    /// `POST /onPremisesPublishingProfiles/{publishingType}/agentGroups/{id}/agents` — Create onPremisesAgentGroup
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-post?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Directory.ReadWrite.All`
                    pub fn create(&self, body: models::OnPremisesAgentGroup) -> Call<models::OnPremisesAgentGroup> {
                        let operation = &Operation {
                            name: "onPremisesAgentGroup: create",
                            method: Method::Post,
                            path: "/onPremisesPublishingProfiles/{publishingType}/agentGroups/{id}/agents",
                            pages: &["onpremisesagentgroup-post"],
                            work: "Directory.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }

    /// `/onPremisesPublishingProfiles/{id}/agents`
    pub mod agents {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/onPremisesPublishingProfiles/{id}/agents`
            Agents
        }

        impl Agents {
            /// `GET /onPremisesPublishingProfiles/{publishingType}/agents` — List onPremisesAgents
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            pub fn list(&self) -> List<models::OnPremisesAgent> {
                let operation = &Operation {
                    name: "onPremisesAgent: list",
                    method: Method::Get,
                    path: "/onPremisesPublishingProfiles/{publishingType}/agents",
                    pages: &["onpremisesagent-list"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/onPremisesPublishingProfiles/{id}/agents/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/onPremisesPublishingProfiles/{id}/agents/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/onPremisesPublishingProfiles/{id}/agents/{id}`
                Id
            }

            impl Id {
                /// `GET /onPremisesPublishingProfiles/{publishingType}/agents/{id1}` — Get onPremisesAgent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                pub fn get(&self) -> Get<models::OnPremisesAgent> {
                    let operation = &Operation {
                        name: "onPremisesAgent: get",
                        method: Method::Get,
                        path: "/onPremisesPublishingProfiles/{publishingType}/agents/{id1}",
                        pages: &["onpremisesagent-get"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `/onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups`
                pub fn agent_groups(&self) -> agent_groups::AgentGroups {
                    agent_groups::AgentGroups(self.0.name("agentGroups"))
                }
            }

            /// `/onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups`
            pub mod agent_groups {
                use super::models;
                use crate::runtime::{Call, Method, Operation, Reference};

                crate::runtime::node! {
                    /// `/onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups`
                    AgentGroups
                }

                impl AgentGroups {
                    /// `POST /onPremisesPublishingProfiles/{publishingType}/agents/{id1}/agentGroups/$ref` — Assign onPremisesAgent to onPremisesAgentGroup
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-post-agentgroups?view=graph-rest-beta)
                    /// Status: 201, 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Directory.ReadWrite.All`
                    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::OnPremisesAgentGroup>> {
                        let operation = &Operation {
                            name: "onPremisesAgent: add_ref",
                            method: Method::Post,
                            path: "/onPremisesPublishingProfiles/{publishingType}/agents/{id1}/agentGroups/$ref",
                            pages: &["onpremisesagent-post-agentgroups"],
                            work: "Directory.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.name("$ref").call(operation).reference(body)
                    }

                    /// `/onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups/{id}`
                pub mod id {
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /onPremisesPublishingProfiles/{publishingType}/agents/{id1}/agentGroups/{id2}/$ref` — Remove onPremisesAgent from an onPremisesAgentGroup
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-delete-agentgroups?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Directory.ReadWrite.All`
                        pub fn remove_ref(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "onPremisesAgent: remove_ref",
                                method: Method::Delete,
                                path: "/onPremisesPublishingProfiles/{publishingType}/agents/{id1}/agentGroups/{id2}/$ref",
                                pages: &["onpremisesagent-delete-agentgroups"],
                                work: "Directory.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.name("$ref").call(operation)
                        }
                    }
                }
            }
        }
    }

    /// `/onPremisesPublishingProfiles/{id}/hybridAgentUpdaterConfiguration`
    pub mod hybrid_agent_updater_configuration {
        use super::requests;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/onPremisesPublishingProfiles/{id}/hybridAgentUpdaterConfiguration`
            HybridAgentUpdaterConfiguration
        }

        impl HybridAgentUpdaterConfiguration {
            /// `PATCH /onPremisesPublishingProfiles/{publishingType}/hybridAgentUpdaterConfiguration` — Update onpremisespublishingprofile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onpremisespublishingprofile-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            pub fn update(&self, body: requests::on_premises_publishing_profile::UpdateRequest) -> Call<()> {
                let operation = &Operation {
                    name: "onPremisesPublishingProfile: update",
                    method: Method::Patch,
                    path: "/onPremisesPublishingProfiles/{publishingType}/hybridAgentUpdaterConfiguration",
                    pages: &["onpremisespublishingprofile-update"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/onPremisesPublishingProfiles/{id}/publishedResources`
    pub mod published_resources {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/onPremisesPublishingProfiles/{id}/publishedResources`
            PublishedResources
        }

        impl PublishedResources {
            /// `POST /onPremisesPublishingProfiles/{publishingType}/publishedResources` — Create publishedResource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-post?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`
            pub fn create(&self, body: models::PublishedResource) -> Call<models::PublishedResource> {
                let operation = &Operation {
                    name: "publishedResource: create",
                    method: Method::Post,
                    path: "/onPremisesPublishingProfiles/{publishingType}/publishedResources",
                    pages: &["publishedresource-post"],
                    work: "OnPremisesPublishingProfiles.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /onPremisesPublishingProfiles/{publishingType}/publishedResources` — List publishedresources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`
            pub fn list(&self) -> List<models::PublishedResource> {
                let operation = &Operation {
                    name: "publishedResource: list",
                    method: Method::Get,
                    path: "/onPremisesPublishingProfiles/{publishingType}/publishedResources",
                    pages: &["publishedresource-list"],
                    work: "OnPremisesPublishingProfiles.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/onPremisesPublishingProfiles/{id}/publishedResources/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/onPremisesPublishingProfiles/{id}/publishedResources/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/onPremisesPublishingProfiles/{id}/publishedResources/{id}`
                Id
            }

            impl Id {
                /// `GET /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}` — Get publishedResource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`
                pub fn get(&self) -> Get<models::PublishedResource> {
                    let operation = &Operation {
                        name: "publishedResource: get",
                        method: Method::Get,
                        path: "/onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}",
                        pages: &["publishedresource-get"],
                        work: "OnPremisesPublishingProfiles.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}` — Update publishedResource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-update?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`
                pub fn update(&self, body: models::PublishedResource) -> Call<()> {
                    let operation = &Operation {
                        name: "publishedResource: update",
                        method: Method::Patch,
                        path: "/onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}",
                        pages: &["publishedresource-update"],
                        work: "OnPremisesPublishingProfiles.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups`
                pub fn agent_groups(&self) -> agent_groups::AgentGroups {
                    agent_groups::AgentGroups(self.0.name("agentGroups"))
                }
            }

            /// `/onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups`
            pub mod agent_groups {
                use super::models;
                use crate::runtime::{Call, Method, Operation, Reference};

                crate::runtime::node! {
                    /// `/onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups`
                    AgentGroups
                }

                impl AgentGroups {
                    /// `POST /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}/agentGroups/$ref` — Assign publishedResource to onPremisesAgentGroup
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-post-agentgroups?view=graph-rest-beta)
                    /// Status: 201, 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`
                    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::PublishedResource>> {
                        let operation = &Operation {
                            name: "publishedResource: add_ref",
                            method: Method::Post,
                            path: "/onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}/agentGroups/$ref",
                            pages: &["publishedresource-post-agentgroups"],
                            work: "OnPremisesPublishingProfiles.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.name("$ref").call(operation).reference(body)
                    }

                    /// `/onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups/{id}`
                pub mod id {
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}/agentGroups/{id2}/$ref` — Delete publishedResource
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/publishedresource-delete-agentgroups?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`
                        pub fn remove_ref(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "publishedResource: remove_ref",
                                method: Method::Delete,
                                path: "/onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}/agentGroups/{id2}/$ref",
                                pages: &["publishedresource-delete", "publishedresource-delete-agentgroups"],
                                work: "OnPremisesPublishingProfiles.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.name("$ref").call(operation)
                        }
                    }
                }
            }
        }
    }
}
