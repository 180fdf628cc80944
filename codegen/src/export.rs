//! Writes the API in formats of other tools. It reads the resolved API alone, and nothing reads what it writes.

pub mod openapi;
