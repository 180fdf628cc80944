//! Written by the test `memory`; do not edit.
#![allow(dead_code, non_snake_case)]
#[derive(serde::Deserialize)]
pub struct User { pub id: Option<String>, pub displayName: Option<String>, pub mail: Option<String> }
