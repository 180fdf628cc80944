// Written by `cargo xtask gen`; do not edit.
//! `/financials/companies/{id}/dimensions`

crate::runtime::node! {
    /// `/financials/companies/{id}/dimensions`
    Dimensions
}

impl Dimensions {
    /// `/financials/companies/{id}/dimensions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/financials/companies/{id}/dimensions/{id}`
        Id
    }

    impl Id {
        /// `GET /financials/companies/{id}/dimensions/{id}` — Get dimensions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-dimension-get?view=graph-rest-beta)
        /// Permissions: work, application: `Financials.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "dimension: get",
                method: Method::Get,
                path: "/financials/companies/{id}/dimensions/{id}",
                pages: &["dynamics-dimension-get"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `/financials/companies/{id}/dimensions/{id}/dimensionValues`
        pub fn dimension_values(&self) -> dimension_values::DimensionValues {
            dimension_values::DimensionValues(self.0.name("dimensionValues"))
        }
    }

    pub mod dimension_values {
        crate::runtime::node! {
            /// `/financials/companies/{id}/dimensions/{id}/dimensionValues`
            DimensionValues
        }

        impl DimensionValues {
            /// `/financials/companies/{id}/dimensions/{id}/dimensionValues/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Get, Method, Object, Operation};

            crate::runtime::node! {
                /// `/financials/companies/{id}/dimensions/{id}/dimensionValues/{id}`
                Id
            }

            impl Id {
                /// `GET /financials/companies/{id}/dimensions/{id}/dimensionValues/{id}` — Get dimensionValues
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/dynamics-dimensionvalue-get?view=graph-rest-beta)
                /// Permissions: work, application: `Financials.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<Object> {
                    let operation = &Operation {
                        name: "dimensionvalue: get",
                        method: Method::Get,
                        path: "/financials/companies/{id}/dimensions/{id}/dimensionValues/{id}",
                        pages: &["dynamics-dimensionvalue-get"],
                        work: "Financials.ReadWrite.All",
                        personal: "",
                        application: "Financials.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}
