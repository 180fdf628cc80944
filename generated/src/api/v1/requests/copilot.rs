// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `copilot`.

pub mod copilot_root {
    //! The parameters of actions of `copilotRoot`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `retrieval`.
        RetrievalRequest;
        required query_string "queryString" with_query_string(String), "`queryString`: `Edm.String`, metadata";
        "dataSource" with_data_source(models::RetrievalDataSource), "`dataSource`: `microsoft.graph.retrievalDataSource`, metadata";
        "filterExpression" with_filter_expression(String), "`filterExpression`: `Edm.String`, metadata";
        "resourceMetadata" with_resource_metadata(Vec<String>), "`resourceMetadata`: `Collection(Edm.String)`, metadata";
        "maximumNumberOfResults" with_maximum_number_of_results(i32), "`maximumNumberOfResults`: `Edm.Int32`, metadata";
        "dataSourceConfiguration" with_data_source_configuration(models::DataSourceConfiguration), "`dataSourceConfiguration`: `microsoft.graph.dataSourceConfiguration`, metadata";
    }
}
