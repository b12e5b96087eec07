#if PostgreSQL
    import Storage
#endif
